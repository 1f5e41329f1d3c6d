package org.opiniongraph.load.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tables of the rules. They are files of the program and not of a seed, because
 * queries must be folded as the texts were, and serving does not see the seed.
 */
final class FoldingTables {

	/** Radicals and the characters that they stand for. */
	static final Map<Integer, String> RADICALS = pairs("radicals.tsv");

	/** Old and variant kanji and those that are usual today. */
	static final Map<Integer, String> KANJI = pairs("kanji.tsv");

	/** Words that are written with more or fewer kana behind their kanji. */
	static final Okurigana OKURIGANA = new Okurigana(lines("okurigana.txt"));

	private static final List<String> FILES = List.of("radicals.tsv", "kanji.tsv", "okurigana.txt");

	private FoldingTables() {
	}

	/** A hash of all tables. */
	static String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			FILES.forEach((file) -> digest.update(bytes(file)));
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	private static Map<Integer, String> pairs(String file) {
		var pairs = new HashMap<Integer, String>();
		for (String line : lines(file)) {
			String[] cells = line.split("\t", -1);
			if (cells.length != 2 || cells[0].codePointCount(0, cells[0].length()) != 1
					|| pairs.put(cells[0].codePointAt(0), cells[1]) != null) {
				throw new IllegalStateException("%s: '%s' is no pair, or it appears twice".formatted(file, line));
			}
		}
		return Map.copyOf(pairs);
	}

	private static List<String> lines(String file) {
		return new String(bytes(file), StandardCharsets.UTF_8).lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
	}

	private static byte[] bytes(String file) {
		try (InputStream content = FoldingTables.class.getResourceAsStream("/graph-seed/folding/" + file)) {
			return Objects.requireNonNull(content, file).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a file of the jar is readable", ex);
		}
	}

}
