package org.opiniongraph.http;

import java.io.ByteArrayOutputStream;

import org.opiniongraph.graphql.ErrorCode;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * An answer that is being written. What is too large is not kept, and told at the end:
 * who writes would wrap an exception.
 */
final class BoundedBytes extends ByteArrayOutputStream {

	private final long most;

	private boolean exceeded;

	BoundedBytes(DataSize most) {
		this.most = most.toBytes();
	}

	@Override
	public synchronized void write(int unit) {
		if (fits(1)) {
			super.write(unit);
		}
	}

	@Override
	public synchronized void write(byte[] bytes, int from, int length) {
		if (fits(length)) {
			super.write(bytes, from, length);
		}
	}

	private boolean fits(int more) {
		this.exceeded |= this.count + (long) more > this.most;
		return !this.exceeded;
	}

	/**
	 * The whole answer.
	 * @throws RefusedRequestException when it is too large
	 */
	byte[] whole() {
		if (this.exceeded) {
			throw new RefusedRequestException(HttpStatus.BAD_REQUEST, ErrorCode.TOO_COMPLEX,
					"Bytes of the answer: at most %d, but this one has more".formatted(this.most));
		}
		return toByteArray();
	}

}
