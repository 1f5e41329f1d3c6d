package org.opiniongraph.load.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text and the places of the words of a query.
 *
 * @param fragment a readable part of the text, with the first place
 * @param fragmentStart the offset of the fragment in the text
 * @param matches the places, with offsets in the whole text; they do not overlap
 */
public record Highlighted(String fragment, int fragmentStart, List<Span> matches) {

	private static final int LONGEST = 200;

	/** The length of the text before the first place if a sentence is too long. */
	private static final int BEFORE = 60;

	/** Copies the places. */
	public Highlighted {
		matches = List.copyOf(matches);
	}

	/**
	 * Finds words in a text, as it stands and as it is meant; empty where none of them is
	 * in it.
	 */
	static Optional<Highlighted> of(String text, ScanErrors errors, List<SearchWord> words, Tokenizer tokenizer) {
		var places = new ArrayList<Span>();
		places(new FoldedText(text, tokenizer.folding()), words, tokenizer).forEach(places::addAll);
		if (!errors.isNone()) {
			places(new FoldedText(errors.mapped(text), tokenizer.folding()), words, tokenizer).forEach(places::addAll);
		}
		return places.isEmpty() ? Optional.empty() : Optional.of(of(text, places));
	}

	/** The places of each word in a text. */
	static List<List<Span>> places(FoldedText folded, List<SearchWord> words, Tokenizer tokenizer) {
		List<Units.Unit> units = folded.units();
		var places = new ArrayList<List<Span>>();
		for (SearchWord word : words) {
			List<Span> found = word.among(units).stream().map(folded::verbatim).toList();
			if (found.isEmpty() && !word.together()) {
				found = word.amongTokens(folded.tokens(tokenizer)).stream().map(folded::verbatimOfTokens).toList();
			}
			places.add(found);
		}
		return places;
	}

	/**
	 * Marks known places of a text.
	 * @param text the text
	 * @param places the places in it
	 * @return empty without a place
	 */
	public static Optional<Highlighted> at(String text, List<Span> places) {
		return places.isEmpty() ? Optional.empty() : Optional.of(of(text, new ArrayList<>(places)));
	}

	private static Highlighted of(String text, List<Span> places) {
		places.sort(Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed()));
		var apart = new ArrayList<Span>();
		for (Span place : places) {
			if (!apart.isEmpty() && place.start() < apart.getLast().end()) {
				Span last = apart.removeLast();
				apart.add(Span.of(text, last.start(), Math.max(last.end(), place.end())));
			}
			else {
				apart.add(place);
			}
		}
		Span part = (text.length() <= LONGEST) ? Span.of(text, 0, text.length()) : around(text, apart.getFirst());
		return new Highlighted(part.surface(), part.start(), apart);
	}

	/** Whole sentences where they are short enough, and whole letters anyway. */
	private static Span around(String text, Span place) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text);
		int start = sentences.isBoundary(place.start()) ? place.start() : sentences.preceding(place.start());
		int end = sentences.isBoundary(place.end()) ? place.end() : sentences.following(place.end());
		if (end - start > LONGEST) {
			int first = Math.max(start, letter(text, place.start() - BEFORE));
			return Span.of(text, first, Math.max(place.end(), Math.min(end, letter(text, first + LONGEST))));
		}
		while (end < text.length() && sentences.following(end) - start <= LONGEST) {
			end = sentences.following(end);
		}
		return Span.of(text, start, end);
	}

	/** The beginning of the letter to which a unit belongs. */
	private static int letter(String text, int at) {
		if (at <= 0 || at >= text.length()) {
			return Math.clamp(at, 0, text.length());
		}
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(text);
		return letters.isBoundary(at) ? at : letters.preceding(at);
	}

}
