package org.opiniongraph.load.grid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.descriptor.Utf8;

/**
 * The text of a file and the encoding that it had. A decoder that takes all bytes and
 * gives a plausible text decides: guesses by frequencies of letters need long texts.
 *
 * @param text the text, without a byte order mark
 * @param encoding the encoding, as a sentence says it
 */
record DecodedText(String text, String encoding) {

	/** Shift_JIS as Windows writes it, with ① and ㈱. */
	private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

	/** With the same letters as {@link #SHIFT_JIS}. */
	private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

	private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

	/** So many characters of a text may be rare. */
	private static final double RARE = 0.1;

	/** So many characters in a row are no accident. */
	private static final int CERTAINLY_UTF_8 = 8;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	static DecodedText of(String file, byte[] content, @Nullable String encoding) {
		if (encoding != null) {
			return named(file, content, encoding);
		}
		if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
			return decoded(content, StandardCharsets.UTF_16, "UTF-16").orElseThrow(() -> broken(file, "UTF-16"));
		}
		Optional<DecodedText> text = decoded(content, StandardCharsets.UTF_8, "UTF-8");
		if (text.isPresent() && text.get().text().indexOf(0) < 0) {
			boolean escapes = text.get().text().contains("\u001B$");
			return escapes ? decoded(content, ISO_2022_JP, "ISO-2022-JP").orElseThrow() : text.get();
		}
		return (text.isEmpty() && isDamagedUtf8(content)) ? refused(file, content)
				: likeliest(content).orElseGet(() -> refused(file, content));
	}

	private static DecodedText named(String file, byte[] content, String encoding) {
		Charset charset;
		try {
			charset = encoding.equalsIgnoreCase("Shift_JIS") ? SHIFT_JIS : Charset.forName(encoding);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new SeedFormatException(file,
					"'encoding' is '%s': expected one such as UTF-8, UTF-16 or Shift_JIS".formatted(encoding));
		}
		return decoded(content, charset, encoding).orElseThrow(() -> broken(file, encoding));
	}

	private static Optional<DecodedText> likeliest(byte[] content) {
		List<DecodedText> texts = new ArrayList<>();
		decoded(content, SHIFT_JIS, "Shift_JIS (windows-31j)").ifPresent(texts::add);
		decoded(content, EUC_JP, "EUC-JP").ifPresent(texts::add);
		decoded(content, StandardCharsets.UTF_16LE, "UTF-16LE").ifPresent(texts::add);
		decoded(content, StandardCharsets.UTF_16BE, "UTF-16BE").ifPresent(texts::add);
		return texts.stream()
			.filter((it) -> it.rare() < RARE)
			.min((one, other) -> Double.compare(one.rare(), other.rare()));
	}

	/** The part of the characters that Japanese texts seldom have. */
	private double rare() {
		long rare = this.text.chars().filter((it) -> !isUsual((char) it)).count();
		return (double) rare / Math.max(1, this.text.length());
	}

	private static boolean isUsual(char it) {
		return it == '\t' || it == '\n' || it == '\r' || (it >= ' ' && it < '\u007F')
				|| (it >= '\u2010' && it <= '\u33FF') || (it >= '\u4E00' && it <= '\u9FA0')
				|| (it >= '\uFF01' && it <= '\uFF5E');
	}

	/** Whether most of it is UTF-8, and some byte is not. */
	private static boolean isDamagedUtf8(byte[] content) {
		int sound = 0;
		for (int at = 0; at < content.length && sound <= CERTAINLY_UTF_8; at++) {
			if ((content[at] & 0xF0) == 0xE0) {
				boolean whole = at + 2 < content.length && isContinued(content[at + 1]) && isContinued(content[at + 2]);
				if (!whole) {
					return false;
				}
				sound++;
				at += 2;
			}
			else if (content[at] < 0) {
				return false;
			}
		}
		return sound > CERTAINLY_UTF_8;
	}

	private static boolean isContinued(byte it) {
		return (it & 0xC0) == 0x80;
	}

	private static Optional<DecodedText> decoded(byte[] content, Charset charset, String name) {
		try {
			String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
			return Optional.of(new DecodedText(marked ? text.substring(1) : text, name));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean startsWith(byte[] content, int first, int second) {
		return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
	}

	private static DecodedText refused(String file, byte[] content) {
		return new DecodedText(Utf8.decode(file, content), "UTF-8");
	}

	private static SeedFormatException broken(String file, String encoding) {
		return new SeedFormatException(file, "some bytes are no %s: save the file as UTF-8 text".formatted(encoding));
	}

}
