package org.opiniongraph.load.table;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.vocabulary.CellPointers;
import org.opiniongraph.load.text.Tokenizer;

/** Knows what a cell says instead of a text of its own. */
final class CellWords {

	/** 「（同左）」 and 「○同上」 say what the word says. */
	private static final Pattern AROUND = Pattern.compile("^[○●・(\\[「『〔【]+|[)\\]」』〕】。.]+$");

	/** A longer cell is a text. It need not be folded to know that. */
	private static final int LONGEST = 80;

	private final Set<String> above;

	private final Set<String> left;

	private final Set<String> nothing;

	private final @Nullable Pattern row;

	CellWords(CellPointers words, Set<String> ditto) {
		this.above = bare(Stream.concat(words.above().stream(), ditto.stream()).toList());
		this.left = bare(words.left());
		this.nothing = bare(words.nothing());
		this.row = words.row();
	}

	private static Set<String> bare(Collection<String> words) {
		return words.stream().map(CellWords::bare).collect(Collectors.toSet());
	}

	private static String bare(String text) {
		return (text.length() > LONGEST) ? text : AROUND.matcher(TableHeadings.folded(text)).replaceAll("");
	}

	boolean meansAbove(String cell) {
		return this.above.contains(bare(cell));
	}

	boolean meansLeft(String cell) {
		return this.left.contains(bare(cell));
	}

	/** An opinion may be a word such as なし, but not a sign. */
	boolean meansNothing(String cell, Part part) {
		String bare = bare(cell);
		boolean word = this.nothing.contains(bare) && !cell.isEmpty();
		return word && (part != Part.OPINION || bare.codePoints().noneMatch(Character::isLetter) || bare.equals("ー"));
	}

	/** The number of the row whose answer a cell points to. */
	Optional<String> row(String cell) {
		if (this.row == null || cell.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher match = this.row.matcher(AROUND.matcher(Tokenizer.plain(cell).strip()).replaceAll(""));
		return match.matches() ? Optional.of(TableHeadings.folded(match.group("number"))) : Optional.empty();
	}

}
