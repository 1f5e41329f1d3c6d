package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.opiniongraph.load.findings.SpellingMatcher.Match;
import org.opiniongraph.load.text.TokenizedText;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Spelling;

/**
 * The findings in a text after the corrections of researchers.
 *
 * @param <T> the type of the findings
 */
final class Matches<T> {

	private final TokenizedText text;

	private final Function<T, String> id;

	private final Map<T, List<Match>> found = new LinkedHashMap<>();

	Matches(TokenizedText text, Function<T, String> id, Map<T, List<Match>> found) {
		this.text = text;
		this.id = id;
		found.forEach((target, matches) -> this.found.put(target, new ArrayList<>(matches)));
	}

	Map<T, List<Match>> found() {
		return this.found;
	}

	/**
	 * Applies a correction if it is about one of these targets.
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when there is nothing
	 * to refute, or the words of what is added are not in the text
	 */
	void correct(CorrectionEntry correction, List<T> targets) {
		Optional<T> target = targets.stream().filter((it) -> this.id.apply(it).equals(correction.target())).findFirst();
		target.ifPresent((it) -> {
			switch (correction.verdict()) {
				case ADDED -> add(correction, it);
				case STANCE -> isFound(correction, it);
				case REFUTED -> refute(correction, it);
				case STAGE, READ -> {
				}
			}
		});
	}

	private void isFound(CorrectionEntry correction, T target) {
		if (!this.found.containsKey(target)) {
			throw correction.refused("the program found nothing here that could have a stance: add it instead");
		}
	}

	private void refute(CorrectionEntry correction, T target) {
		List<Match> matches = this.found.getOrDefault(target, new ArrayList<>());
		List<String> words = correction.words();
		if (!matches.removeIf((match) -> words.isEmpty() || words.contains(match.span().surface()))) {
			throw correction.refused("the program found nothing here that can be refuted");
		}
		if (matches.isEmpty()) {
			this.found.remove(target);
		}
	}

	private void add(CorrectionEntry correction, T target) {
		List<Match> matches = this.found.computeIfAbsent(target, (unseen) -> new ArrayList<>());
		for (String words : correction.words()) {
			String searched = Tokenizer.plain(words);
			int at = this.text.normalized().indexOf(searched);
			if (at < 0) {
				throw correction.refused("the cell does not contain '%s'".formatted(words));
			}
			Match match = new Match(Spelling.of(words), at, this.text.verbatim(at, at + searched.length()));
			if (matches.stream().noneMatch((other) -> other.span().overlaps(match.span()))) {
				matches.add(match);
			}
		}
		matches.sort(Comparator.comparingInt(Match::at));
	}

}
