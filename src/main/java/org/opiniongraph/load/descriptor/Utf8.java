package org.opiniongraph.load.descriptor;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes as UTF-8 and rejects everything else, with the line of the first error.
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
			throw new SeedFormatException(file, lineAt(text, text.length()), "not UTF-8: save the file as UTF-8 text");
		}
		int nul = text.indexOf(0);
		if (nul >= 0) {
			throw new SeedFormatException(file, lineAt(text, nul),
					"contains the character U+0000: remove it, or save the file as UTF-8 text if it is in another encoding");
		}
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static long lineAt(String text, int position) {
		return text.substring(0, position).chars().filter((character) -> character == '\n').count() + 1;
	}

}
