package org.opiniongraph.publish.export;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.export.KnownExport.Stored;
import org.opiniongraph.publish.web.GrowingSpool;

/** A file of an export that others may read before it is complete. It is thread-safe. */
final class FileInTheMaking {

	private final CompletableFuture<Stored> complete = new CompletableFuture<>();

	private @Nullable GrowingSpool spool;

	/** One that was made before. */
	static FileInTheMaking completed(Stored file) {
		var made = new FileInTheMaking();
		made.complete(file);
		return made;
	}

	/** What is there of it, and what will be. */
	synchronized GrowingSpool spool() throws IOException {
		if (this.spool == null) {
			this.spool = new GrowingSpool();
		}
		return this.spool;
	}

	/**
	 * Begins again, unless somebody reads it already.
	 * @return whether it did
	 */
	synchronized boolean isBegunAgain() throws IOException {
		if (spool().isFollowed()) {
			return false;
		}
		this.spool = null;
		return true;
	}

	void complete(Stored file) {
		this.complete.complete(file);
	}

	void fail(Throwable failure) {
		this.complete.completeExceptionally(failure);
	}

	/** The complete file, as soon as it is there. */
	Stored whole() throws IOException {
		return within(Duration.ofDays(1)).orElseThrow();
	}

	/**
	 * The complete file.
	 * @param patience how long to wait for it
	 * @return empty where it is not complete by then
	 */
	Optional<Stored> within(Duration patience) throws IOException {
		try {
			return Optional.of(this.complete.get(patience.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("the server stops", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IOException(ex.getCause());
		}
	}

}
