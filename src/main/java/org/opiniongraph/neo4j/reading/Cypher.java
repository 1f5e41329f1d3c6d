package org.opiniongraph.neo4j.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of Cypher of which statements are made when their class is loaded. A mark such
 * as <code>{filter}</code> is the place of another piece. A piece is two texts: one for a
 * list that is read from its start, and one for the same list read from its end. They
 * differ only where {@link SortKeys#orderBy} was put in. Immutable.
 *
 * @param forward the text that reads from the start
 * @param backward the text that reads from the end
 */
public record Cypher(String forward, String backward) {

	private static final Pattern MARK = Pattern.compile("\\{[A-Za-z]+}");

	/** Makes a piece that is the same in both directions, whatever it sorts. */
	public static Cypher of(String text) {
		return new Cypher(text.strip(), text.strip());
	}

	/**
	 * Puts a piece in the place of a mark, wherever the mark stands, indented as the line
	 * of the mark.
	 * @throws IllegalArgumentException when the mark is not in this piece
	 */
	public Cypher with(String mark, Cypher part) {
		if (!has(mark)) {
			throw new IllegalArgumentException("The mark {" + mark + "} is missing in: " + this.forward);
		}
		return new Cypher(fill(this.forward, mark, part.forward), fill(this.backward, mark, part.backward));
	}

	/** The same with a piece that is the same in both directions. */
	public Cypher with(String mark, String part) {
		return with(mark, of(part));
	}

	boolean has(String mark) {
		return this.forward.contains("{" + mark + "}");
	}

	/** Whether a mark is left that nothing replaced. */
	static boolean isUnfinished(String text) {
		return MARK.matcher(text).find();
	}

	private static String fill(String text, String mark, String part) {
		return text.lines()
			.map((line) -> line.replace("{" + mark + "}", part.replace("\n", "\n" + indentation(line))))
			.collect(Collectors.joining("\n"));
	}

	private static String indentation(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}

}
