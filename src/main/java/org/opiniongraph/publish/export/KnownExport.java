package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Sha256;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Remembers the figures of exported files until the graph changes, so that a client that
 * already has a file gets its answer without reading the graph.
 */
@Component
@EnableConfigurationProperties(ExportProperties.class)
class KnownExport {

	private static final Logger log = LoggerFactory.getLogger(KnownExport.class);

	/** A graph that changes more often than this is exported later. */
	private static final int ATTEMPTS = 3;

	private final Exports exports;

	/** A few run at once: each walks the whole graph. */
	private final Semaphore places;

	private final Addresses addresses;

	private @Nullable Revision state;

	/** By the name of the file. */
	private final Map<String, Known> files = new HashMap<>();

	KnownExport(Exports exports, Addresses addresses, ExportProperties properties) {
		this.exports = exports;
		this.places = new Semaphore(properties.atOnce());
		this.addresses = addresses;
	}

	/** The known figures of a file for the current graph. */
	Optional<Known> file(String name) {
		Revision now = this.exports.state();
		synchronized (this) {
			return now.equals(this.state) ? Optional.ofNullable(this.files.get(name)) : Optional.empty();
		}
	}

	/** Sends a file, and remembers its figures. */
	Export send(ExportFile file, OutputStream out) throws IOException {
		return inPlace(() -> written(Map.of(file, out)));
	}

	/** The manifest of the graph as it is now, made unless it is known. */
	Known manifest() throws IOException {
		Optional<Known> known = file(ExportFile.MANIFEST);
		return known.isPresent() ? known.get() : inPlace(this::made);
	}

	/**
	 * Runs an export in a place of its own.
	 * @throws ProblemException 503 when there is none
	 */
	<T> T inPlace(Task<T> export) throws IOException {
		if (!this.places.tryAcquire()) {
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE,
					"The maximum number of exports is running. Try again later.")
				.header(HttpHeaders.RETRY_AFTER, "30");
		}
		try {
			return export.run();
		}
		finally {
			this.places.release();
		}
	}

	private Known made() throws IOException {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return make();
			}
			catch (GraphChangedException ex) {
				log.info("The graph changed while its manifest was computed. The manifest is computed again.");
			}
		}
		return make();
	}

	private Known make() throws IOException {
		var nowhere = new EnumMap<ExportFile, OutputStream>(ExportFile.class);
		for (ExportFile file : ExportFile.values()) {
			nowhere.put(file, OutputStream.nullOutputStream());
		}
		Export export = written(nowhere);
		byte[] content = Manifest.of(export, this.addresses);
		return remember(export, ExportFile.MANIFEST, new ExportedFile(content.length, Sha256.of(content), 1), content);
	}

	private Export written(Map<ExportFile, OutputStream> targets) throws IOException {
		Export export = this.exports.write(targets);
		export.files().forEach((file, figures) -> remember(export, file.fileName(), figures, new byte[0]));
		return export;
	}

	private synchronized Known remember(Export export, String name, ExportedFile figures, byte[] content) {
		if (!export.state().equals(this.state)) {
			this.files.clear();
			this.state = export.state();
		}
		var known = new Known(figures, export.graph().loadedAt(), content);
		this.files.put(name, known);
		return known;
	}

	/** An export that needs a place. */
	interface Task<T> {

		T run() throws IOException;

	}

	/**
	 * The known facts about a file.
	 *
	 * @param figures its figures
	 * @param loadedAt when its graph was loaded
	 * @param content the bytes of a manifest; empty for all other files
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Known(ExportedFile figures, Instant loadedAt, byte[] content) {

		/** A strong validator (RFC 9110, section 8.8.3). */
		String etag() {
			return "\"" + this.figures.sha256() + "\"";
		}

	}

}
