package org.opiniongraph.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads bytes as UTF-8 and refuses anything else, with the line where it stops being
 * UTF-8.
 */
public final class Utf8 {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Utf8() {
	}

	/**
	 * Reads a file's bytes.
	 * @param file the file's name, for the message
	 * @param content its bytes
	 * @return its text, without a byte order mark
	 * @throws SeedFormatException when it is not UTF-8, or no text because it holds
	 * U+0000
	 */
	public static String decode(String file, byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer chars = CharBuffer.allocate(content.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
		String text = chars.flip().toString();
		if (result.isError()) {
			long line = text.chars().filter((character) -> character == '\n').count() + 1;
			throw new SeedFormatException(file, line, "not UTF-8: save the file as UTF-8 text");
		}
		if (text.indexOf(0) >= 0) {
			throw new SeedFormatException(file, "not a text in UTF-8, it holds U+0000: save the file as UTF-8 text");
		}
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

}
