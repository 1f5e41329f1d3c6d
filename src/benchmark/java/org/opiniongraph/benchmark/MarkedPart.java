package org.opiniongraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a text between two marks of a file. */
final class MarkedPart {

	static final String FROM = "<!-- benchmark -->";

	static final String TO = "<!-- /benchmark -->";

	private MarkedPart() {
	}

	static void replace(Path file, String text) {
		try {
			String whole = Files.readString(file);
			int from = whole.indexOf(FROM);
			int to = whole.indexOf(TO);
			if (from < 0 || to < from) {
				throw new BenchmarkException(file + " has no part between " + FROM + " and " + TO + ".");
			}
			Files.writeString(file,
					whole.substring(0, from + FROM.length()) + "\n" + text.strip() + "\n" + whole.substring(to));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
