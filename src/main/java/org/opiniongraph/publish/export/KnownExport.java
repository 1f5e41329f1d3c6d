package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Body;
import org.opiniongraph.publish.web.GrowingSpool;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.Spool;
import org.opiniongraph.publish.web.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps what was exported of the graph as it is: the figures of files, and the files that
 * clients asked for, compressed in the folder for temporary files. A client that already
 * has a file gets its answer without reading the graph, and a download that broke goes on
 * where it stopped. It is thread-safe.
 */
@Component
@EnableConfigurationProperties(ExportProperties.class)
class KnownExport implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(KnownExport.class);

	/** A graph that changes more often than this is exported later. */
	private static final int ATTEMPTS = 3;

	private final Exports exports;

	/** A few run at once: each walks the whole graph. */
	private final Semaphore places;

	private final Addresses addresses;

	/** Who asks for a file that is being made gets that one. */
	private final Map<ExportFile, FileInTheMaking> making = new EnumMap<>(ExportFile.class);

	private @Nullable Revision state;

	private final Map<ExportFile, Version> versions = new EnumMap<>(ExportFile.class);

	private final Map<ExportFile, Spool> files = new EnumMap<>(ExportFile.class);

	/** Those of the graph before: somebody may be about to read them. */
	private final List<Spool> outdated = new ArrayList<>();

	private @Nullable Known manifest;

	KnownExport(Exports exports, Addresses addresses, ExportProperties properties) {
		this.exports = exports;
		this.places = new Semaphore(properties.atOnce());
		this.addresses = addresses;
	}

	/** What is known of a file of the current graph, without making it. */
	Optional<Version> version(ExportFile file) {
		Revision now = this.exports.state();
		synchronized (this) {
			return now.equals(this.state) ? Optional.ofNullable(this.versions.get(file)) : Optional.empty();
		}
	}

	/**
	 * A file of the current graph, made unless it is there.
	 * @throws ProblemException 503 when the maximum number of exports runs already, or
	 * the graph changes all the time
	 */
	Stored file(ExportFile file) throws IOException {
		return begun(file).whole();
	}

	/**
	 * A file of the current graph, which is begun to be made unless it is there.
	 * @throws ProblemException 503 when the maximum number of exports runs already
	 */
	FileInTheMaking begun(ExportFile file) throws IOException {
		Revision now = this.exports.state();
		synchronized (this) {
			Spool stored = this.files.get(file);
			Version version = this.versions.get(file);
			if (stored != null && version != null && now.equals(this.state)) {
				return FileInTheMaking.completed(new Stored(version, stored));
			}
			FileInTheMaking running = this.making.get(file);
			if (running != null) {
				return running;
			}
			var making = new FileInTheMaking();
			takePlace();
			this.making.put(file, making);
			Thread.ofVirtual().name("export of " + file.fileName()).start(() -> make(file, making));
			return making;
		}
	}

	/** The manifest of the graph as it is now, made unless it is known. */
	Known manifest() throws IOException {
		Revision now = this.exports.state();
		synchronized (this) {
			if (now.equals(this.state) && this.manifest != null) {
				return this.manifest;
			}
		}
		return inPlace(() -> untilItStays(this::make, () -> true));
	}

	/**
	 * Runs an export in a place of its own.
	 * @throws ProblemException 503 when there is none
	 */
	<T> T inPlace(Task<T> export) throws IOException {
		takePlace();
		try {
			return export.run();
		}
		finally {
			this.places.release();
		}
	}

	private void takePlace() {
		if (!this.places.tryAcquire()) {
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE,
					"The maximum number of exports is running. Try again later.")
				.header(HttpHeaders.RETRY_AFTER, "30");
		}
	}

	private static <T> T untilItStays(Task<T> export, Task<Boolean> again) throws IOException {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return export.run();
			}
			catch (GraphChangedException ex) {
				if (!again.run()) {
					throw ex;
				}
				log.info("The graph changed during an export. The export begins again.");
			}
		}
		return export.run();
	}

	private Known make() throws IOException {
		var nowhere = new EnumMap<ExportFile, OutputStream>(ExportFile.class);
		for (ExportFile file : ExportFile.values()) {
			nowhere.put(file, OutputStream.nullOutputStream());
		}
		Export export = this.exports.write(nowhere);
		var known = new Known(export, Manifest.of(export, this.addresses));
		synchronized (this) {
			remember(export);
			this.manifest = known;
		}
		return known;
	}

	/** Who reads the file already cannot begin again, so such a file breaks off. */
	private void make(ExportFile file, FileInTheMaking making) {
		try {
			making.complete(untilItStays(() -> make(file, making.spool()), making::isBegunAgain));
		}
		catch (IOException | RuntimeException | Error ex) {
			making.fail(ex);
		}
		finally {
			synchronized (this) {
				this.making.remove(file, making);
			}
			this.places.release();
		}
	}

	private Stored make(ExportFile file, GrowingSpool growing) throws IOException {
		var export = new AtomicReference<Export>();
		Spool spool = growing.written((out) -> export.set(this.exports.write(Map.of(file, out))));
		synchronized (this) {
			remember(export.get());
			Spool before = this.files.put(file, spool);
			if (before != null) {
				this.outdated.add(before);
			}
		}
		return new Stored(spool.version(export.get().graph().loadedAt().toEpochMilli()), spool);
	}

	private synchronized void remember(Export export) {
		if (!export.state().equals(this.state)) {
			this.state = export.state();
			this.versions.clear();
			this.manifest = null;
			remove(this.outdated);
			this.outdated.clear();
			this.outdated.addAll(this.files.values());
			this.files.clear();
		}
		export.files()
			.forEach((file, figures) -> this.versions.put(file,
					new Version(figures.sha256(), figures.bytes(), export.graph().loadedAt().toEpochMilli())));
	}

	private static void remove(Collection<Spool> files) {
		for (Spool file : files) {
			try {
				file.close();
			}
			catch (IOException ex) {
				log.warn("A temporary file was not removed: {}", ex.getMessage());
			}
		}
	}

	@Override
	public synchronized void destroy() {
		remove(this.outdated);
		remove(this.files.values());
	}

	/** An export that needs a place. */
	interface Task<T> {

		T run() throws IOException;

	}

	/**
	 * A file that is there.
	 *
	 * @param version what is known of it
	 * @param body its bytes
	 */
	record Stored(Version version, Body body) {
	}

	/**
	 * The manifest of an export.
	 *
	 * @param export what was exported
	 * @param content the bytes of its manifest
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Known(Export export, byte[] content) {
	}

}
