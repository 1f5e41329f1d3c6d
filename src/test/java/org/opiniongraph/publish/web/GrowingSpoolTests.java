package org.opiniongraph.publish.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.opiniongraph.model.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** What is read while it is written. */
class GrowingSpoolTests {

	private static final byte[] BYTES = new byte[500_000];

	static {
		new Random(17).nextBytes(BYTES);
	}

	private final GrowingSpool spool;

	private final CountDownLatch begun = new CountDownLatch(1);

	private final ByteArrayOutputStream received = new ByteArrayOutputStream();

	GrowingSpoolTests() throws IOException {
		this.spool = new GrowingSpool();
	}

	@Test
	void aReaderHasTheBeginningBeforeTheEndIsWrittenAndThenAllOfIt() throws Exception {
		CompletableFuture<Spool> written = CompletableFuture.supplyAsync(() -> written(() -> {
		}));
		this.spool.follow(announcing());
		try (Spool whole = written.get()) {
			assertThat(this.received.toByteArray()).isEqualTo(BYTES);
			assertThat(whole.version(-1)).isEqualTo(new Version(Sha256.of(BYTES), BYTES.length, -1));
			var later = new ByteArrayOutputStream();
			this.spool.follow(later);
			assertThat(later.toByteArray()).isEqualTo(BYTES);
			var part = new ByteArrayOutputStream();
			whole.write(part, 1000, 5);
			assertThat(part.toByteArray()).isEqualTo(Arrays.copyOfRange(BYTES, 1000, 1005));
		}
	}

	@Test
	void aReaderOfWhatIsNeverCompletedFails() {
		CompletableFuture<Spool> written = CompletableFuture.supplyAsync(() -> written(() -> {
			throw new IllegalStateException("the graph changed");
		}));
		assertThatIOException().isThrownBy(() -> this.spool.follow(announcing()))
			.withMessage("the content was not completed");
		assertThat(this.received.size()).isPositive().isLessThan(BYTES.length);
		// the reader may know of it before the writer has returned
		assertThatExceptionOfType(CompletionException.class).isThrownBy(written::join)
			.withMessageContaining("the graph changed");
	}

	/** The second half is written when the first one has arrived. */
	private Spool written(Runnable before) {
		try {
			return this.spool.written((out) -> {
				out.write(BYTES, 0, BYTES.length / 2);
				try {
					this.begun.await();
				}
				catch (InterruptedException ex) {
					throw new IOException(ex);
				}
				before.run();
				out.write(BYTES, BYTES.length / 2, BYTES.length / 2);
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private OutputStream announcing() {
		return new OutputStream() {
			@Override
			public void write(int one) {
				throw new IllegalStateException("a part is written at a time");
			}

			@Override
			public void write(byte[] some, int from, int length) {
				GrowingSpoolTests.this.received.write(some, from, length);
				GrowingSpoolTests.this.begun.countDown();
			}
		};
	}

}
