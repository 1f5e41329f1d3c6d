package org.opiniongraph.load.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.opiniongraph.load.ask.AskFinding;
import org.opiniongraph.load.commitment.CommitmentFinding;
import org.opiniongraph.load.commitment.DateMention;
import org.opiniongraph.load.text.SearchText;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Term;

/**
 * What a passage names, what it is about and what it points to. The spans are the
 * evidence, in the order of the text. It is immutable.
 *
 * @param terms programmes and organisations
 * @param themes the themes, the highest score first
 * @param tokens the text, tokenized for the full-text index
 * @param words the nouns, compound nouns and evidence words that can show what it is
 * about, by their form in small letters
 * @param pages web pages, by address
 * @param materials materials
 * @param categories categories of the same document, by mark
 * @param dates the years and dates that it names
 * @param commitments what an answer commits to; none of an opinion
 * @param asks what an opinion asks for or objects to; none of an answer
 * @param corrections the corrections of researchers, already applied
 */
public record Findings(Map<Term, List<Span>> terms, List<ThemeFinding> themes, String tokens,
		Map<String, TellingWord> words, Map<String, List<Span>> pages, Map<MaterialPointer, List<Span>> materials,
		Map<String, List<Span>> categories, List<DateMention> dates, List<CommitmentFinding> commitments,
		List<AskFinding> asks, List<CorrectionEntry> corrections) {

	/**
	 * The score from which a passage counts for a theme unless a query says otherwise.
	 */
	static final double COUNTS = 0.5;

	/**
	 * What the full-text index holds: the words, and the ids of what the passage names or
	 * counts for, so that a name finds it whatever words it has.
	 * @return words and ids, ids in the order of their letters
	 */
	public String indexed() {
		return SearchText.withSubjects(this.tokens,
				Stream.concat(this.terms.keySet().stream().map(Term::id), themesThatCount().stream())
					.sorted()
					.toList());
	}

	/**
	 * The themes that it counts for.
	 * @return their ids, the highest score first
	 */
	public List<String> themesThatCount() {
		return this.themes.stream()
			.filter((theme) -> theme.score() >= COUNTS)
			.map((theme) -> theme.theme().id())
			.toList();
	}

	/**
	 * The little that relates passages, for those who keep it of many.
	 * @return the same themes and words without evidence, and nothing else
	 */
	public Findings relating() {
		return new Findings(Map.of(),
				this.themes.stream()
					.map((match) -> new ThemeFinding(match.theme(), match.score(), match.tellingScore(), match.parts(),
							List.of(), null))
					.toList(),
				"", this.words, Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * The same of an answer.
	 * @param commitments what it commits to
	 * @return a copy
	 */
	Findings with(List<CommitmentFinding> commitments) {
		return new Findings(this.terms, this.themes, this.tokens, this.words, this.pages, this.materials,
				this.categories, this.dates, List.copyOf(commitments), this.asks, this.corrections);
	}

	/**
	 * The same of an opinion.
	 * @param asks what it asks for or objects to
	 * @param themes its themes, each with what the opinion wants of it
	 * @return a copy
	 */
	Findings with(List<AskFinding> asks, List<ThemeFinding> themes) {
		return new Findings(this.terms, List.copyOf(themes), this.tokens, this.words, this.pages, this.materials,
				this.categories, this.dates, this.commitments, List.copyOf(asks), this.corrections);
	}

	/**
	 * A word that can show what a text is about.
	 *
	 * @param surface the word as in the text, normalised
	 * @param weight how distinctive it is, from 0 to 1
	 * @param nouns the number of its nouns
	 * @param known whether the vocabulary has it: at least half of it is evidence
	 */
	public record TellingWord(String surface, double weight, int nouns, boolean known) {
	}

	/**
	 * The target of a pointer such as ⇒資料13-1の③へ.
	 *
	 * @param title 資料13-1
	 * @param item ③
	 */
	public record MaterialPointer(String title, String item) {
	}

}
