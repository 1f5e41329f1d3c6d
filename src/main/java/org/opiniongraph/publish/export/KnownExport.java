package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Sha256;
import org.opiniongraph.neo4j.revision.Revision;
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

	private final Manifest manifest;

	private @Nullable Revision state;

	private @Nullable Known knownManifest;

	private final Map<ExportFile, Known> files = new EnumMap<>(ExportFile.class);

	KnownExport(Exports exports, Manifest manifest, ExportProperties properties) {
		this.exports = exports;
		this.places = new Semaphore(properties.atOnce());
		this.manifest = manifest;
	}

	/** The known figures of a file for the current graph. */
	Optional<Known> file(ExportFile file) {
		Revision now = this.exports.state();
		synchronized (this) {
			return now.equals(this.state) ? Optional.ofNullable(this.files.get(file)) : Optional.empty();
		}
	}

	/** Sends a file, and remembers its figures. */
	Export send(ExportFile file, OutputStream out) throws IOException {
		return inPlace(() -> {
			Export export = this.exports.write(Map.of(file, out));
			remember(export, null);
			return export;
		});
	}

	/** The manifest of the graph as it is now, made unless it is known. */
	Known manifest() throws IOException {
		Revision now = this.exports.state();
		synchronized (this) {
			if (now.equals(this.state) && this.knownManifest != null) {
				return this.knownManifest;
			}
		}
		return inPlace(this::made);
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
		Export export = this.exports.write(nowhere);
		byte[] content = this.manifest.of(export);
		var known = new Known(new ExportedFile(content.length, Sha256.of(content), 1), export.graph().loadedAt(),
				content);
		remember(export, known);
		return known;
	}

	private synchronized void remember(Export export, @Nullable Known manifest) {
		if (!export.state().equals(this.state)) {
			this.files.clear();
			this.knownManifest = null;
			this.state = export.state();
		}
		if (manifest != null) {
			this.knownManifest = manifest;
		}
		export.files()
			.forEach((file, figures) -> this.files.put(file,
					new Known(figures, export.graph().loadedAt(), new byte[0])));
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
