package org.opiniongraph.api.answer;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.request.RefusedRequestException;
import org.opiniongraph.model.Sha256;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * The bytes of an answer while it is written. Up to a limit, the answer is held in
 * memory. A larger answer is only counted and hashed, and must be written again to be
 * sent. An answer that exceeds the maximum size is reported at the end, because the
 * writer would wrap an exception.
 */
public final class AnswerBytes extends OutputStream {

	/** Up to here an answer is whole before its first byte leaves. */
	static final int MOST_HELD = 1_048_576;

	private static final int FIRST = 16_384;

	private final long most;

	private @Nullable MessageDigest digest;

	private byte[] held = new byte[FIRST];

	private long count;

	public AnswerBytes(DataSize most) {
		this.most = most.toBytes();
	}

	@Override
	public void write(int unit) {
		write(new byte[] { (byte) unit }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) {
		if (this.count + length > MOST_HELD) {
			letGo().update(bytes, from, length);
		}
		else {
			if (this.count + length > this.held.length) {
				this.held = Arrays.copyOf(this.held,
						Math.min(MOST_HELD, Math.max(2 * this.held.length, (int) this.count + length)));
			}
			System.arraycopy(bytes, from, this.held, (int) this.count, length);
		}
		this.count += length;
	}

	private MessageDigest letGo() {
		MessageDigest known = this.digest;
		if (known == null) {
			known = Sha256.digest();
			known.update(this.held, 0, (int) this.count);
			this.held = new byte[0];
			this.digest = known;
		}
		return known;
	}

	/**
	 * Sees that the answer may be sent.
	 * @throws RefusedRequestException when it is too large
	 */
	void requireAllowed() {
		if (this.count > this.most) {
			throw new RefusedRequestException(HttpStatus.BAD_REQUEST, ErrorCode.TOO_COMPLEX,
					"The answer is larger than %d bytes. Use smaller pages or fewer fields.".formatted(this.most));
		}
	}

	boolean isWhole() {
		return this.count <= MOST_HELD;
	}

	long size() {
		return this.count;
	}

	/** The bytes, of which the first {@link #size} count. */
	byte[] held() {
		return this.held;
	}

	/** The SHA-256 of what is not held, to be asked for once. */
	String hash() {
		return Sha256.hex(letGo().digest());
	}

}
