package org.opiniongraph.load.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.opiniongraph.load.grid.BlockText;
import org.opiniongraph.load.text.Whitespace;

/**
 * Extracts the text of a cell. Some cells are plain text, some are fragments of HTML in
 * which not all tags are closed. Plain text stays as it is; a fragment loses its tags,
 * and the end of a block becomes the end of a line.
 */
final class SourceCells {

	private static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "u", "span", "sub", "sup", "a");

	private static final Pattern TAG_START = Pattern.compile("</?[A-Za-z]|</|<!|<\\?");

	private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(\\s[^<>]*)?/?>");

	private SourceCells() {
	}

	/**
	 * Removes the mark-up from a cell.
	 * @throws IllegalArgumentException when the mark-up is cut off or none that a table's
	 * cell has
	 */
	static String text(String cell) {
		if (cell.indexOf('<') < 0 || !TAG_START.matcher(cell).find()) {
			return Whitespace.stripped(cell);
		}
		requireKnownTags(cell);
		return BlockText.verbatim(Jsoup.parseBodyFragment(cell).body());
	}

	private static void requireKnownTags(String cell) {
		var starts = TAG_START.matcher(cell);
		var tag = TAG.matcher(cell);
		while (starts.find()) {
			if (!tag.region(starts.start(), cell.length()).lookingAt()) {
				throw new IllegalArgumentException(
						"'%s' is not a tag: expected one such as <p>, or 'layout: {markUp: false}' if cells are plain text"
							.formatted(cell.substring(starts.start(), Math.min(cell.length(), starts.start() + 20))));
			}
			String name = tag.group(1).toLowerCase(Locale.ROOT);
			if (!BlockText.BLOCKS.contains(name) && !INLINE.contains(name)) {
				throw new IllegalArgumentException(
						"the tag '%s' is not allowed in a cell: expected one of %s".formatted(tag.group(),
								Stream.concat(BlockText.BLOCKS.stream(), INLINE.stream())
									.sorted()
									.map("<%s>"::formatted)
									.collect(Collectors.joining(" "))));
			}
		}
	}

}
