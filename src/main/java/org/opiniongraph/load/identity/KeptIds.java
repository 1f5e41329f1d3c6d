package org.opiniongraph.load.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.descriptor.Utf8;

/**
 * The file {@code ids.tsv} beside a table. It has a line for each passage and each
 * category that ever had an id. So a graph that is made anew has the ids of one that was
 * kept up to date.
 */
public final class KeptIds {

	/** Its name in the folder of a document. */
	public static final String FILE = "ids.tsv";

	private static final String HEADING = "kind\tkey\trow\tnumber\tspeaker\tresponse\ttext";

	private static final int CELLS = HEADING.split("\t").length;

	private static final String OPINION = "opinion";

	private static final String RESPONSE = "response";

	private static final String CATEGORY = "category";

	/** How a key is written, by kind. */
	private static final Map<String, String> KEYS = Map.of(OPINION, "[0-9]{5,9}(-[0-9]{3})*", RESPONSE,
			"[0-9]{5,9}(-[0-9]{3})*", CATEGORY, "[0-9]{1,9}(-[0-9]{1,9})?");

	private KeptIds() {
	}

	/**
	 * Reads the file.
	 * @param name its name, for messages
	 * @throws SeedFormatException when a line is not as it should be
	 */
	public static KnownPassages read(String name, byte[] content) {
		List<String> lines = Utf8.decode(name, content).lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
			throw new SeedFormatException(name, 1, "expected the headings '%s'".formatted(HEADING.replace("\t", ", ")));
		}
		var opinions = new ArrayList<KnownPassage>();
		var responses = new ArrayList<KnownPassage>();
		var categories = new ArrayList<KnownPassage>();
		var seen = new HashSet<String>();
		for (int at = 1; at < lines.size(); at++) {
			String[] cells = lines.get(at).split("\t", -1);
			boolean read = cells.length == CELLS && KEYS.containsKey(cells[0]) && cells[1].matches(KEYS.get(cells[0]))
					&& cells[2].matches("[0-9]{0,9}") && seen.add(cells[0] + cells[1]);
			if (!read) {
				throw new SeedFormatException(name, at + 1,
						"expected %d cells: opinion, response or category, a key such as 00003 or 00003-001 that no other line has, the row or nothing, and %s"
							.formatted(CELLS, "the number, the speaker, the key of the response and the text"));
			}
			switch (cells[0]) {
				case OPINION -> opinions.add(passage(cells));
				case RESPONSE -> responses.add(passage(cells));
				default -> categories.add(passage(cells));
			}
		}
		return new KnownPassages(opinions, responses, categories);
	}

	private static KnownPassage passage(String[] cells) {
		return new KnownPassage(cells[1], cells[2].isEmpty() ? null : Integer.valueOf(cells[2]), value(cells[3]),
				value(cells[4]), value(cells[5]), Objects.requireNonNullElse(value(cells[6]), ""));
	}

	private static @Nullable String value(String cell) {
		if (cell.isEmpty()) {
			return null;
		}
		var value = new StringBuilder();
		for (int at = 0; at < cell.length(); at++) {
			char letter = cell.charAt(at);
			if (letter == '\\' && at + 1 < cell.length()) {
				at++;
				letter = switch (cell.charAt(at)) {
					case 'n' -> '\n';
					case 't' -> '\t';
					case 'r' -> '\r';
					default -> cell.charAt(at);
				};
			}
			value.append(letter);
		}
		return value.toString();
	}

	/**
	 * Writes the file: opinions, responses and then categories, in the order of their
	 * keys.
	 */
	public static byte[] write(KnownPassages passages) {
		var text = new StringBuilder(HEADING + "\n");
		lines(OPINION, passages.opinions(), text);
		lines(RESPONSE, passages.responses(), text);
		lines(CATEGORY, passages.categories(), text);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void lines(String kind, List<KnownPassage> passages, StringBuilder text) {
		for (KnownPassage it : passages.stream().sorted(KnownPassages.BY_KEY).toList()) {
			text.append(String.join("\t", kind, it.key(), (it.row() != null) ? it.row().toString() : "",
					cell(it.number()), cell(it.speaker()), cell(it.response()), cell(it.text())))
				.append('\n');
		}
	}

	private static String cell(@Nullable String value) {
		return (value != null)
				? value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") : "";
	}

}
