package org.opiniongraph.load.findings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.ask.AskFinder;
import org.opiniongraph.load.ask.AskFinding;
import org.opiniongraph.load.commitment.CommitmentFinder;
import org.opiniongraph.load.commitment.CommitmentFinding;
import org.opiniongraph.load.commitment.DateFinder;
import org.opiniongraph.load.commitment.DateMention;
import org.opiniongraph.load.findings.Findings.TellingWord;
import org.opiniongraph.load.findings.SpellingMatcher.Match;
import org.opiniongraph.load.text.ScanErrors;
import org.opiniongraph.load.text.SearchText;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.TokenizedText;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * Analyses the passages of one document. It is thread-safe. The time for a passage grows
 * with its length times the number of spellings that may begin at its words.
 */
public class TextAnalyzer {

	private final Tokenizer tokenizer;

	private final Vocabulary vocabulary;

	private final SpellingMatcher<Term> terms;

	private final List<SpellingMatcher<ThemeEntry>> themes;

	private final Map<Character, BitSet> themesByBeginning = new HashMap<>();

	private final ThemeScorer scorer;

	private final ReferenceFinder references;

	private final DateFinder dates;

	private final CommitmentFinder commitments;

	private final AskFinder asks;

	/**
	 * Makes an analyzer for the passages of one document.
	 * @param vocabulary what they may name and be about
	 * @param tokenizer made of the same vocabulary
	 * @param categoryNames the document's categories: mark (①) to name
	 * @param issuedOn the document's day, null if it is not known
	 */
	public TextAnalyzer(Vocabulary vocabulary, Tokenizer tokenizer, Map<String, String> categoryNames,
			@Nullable LocalDate issuedOn) {
		this.tokenizer = tokenizer;
		this.vocabulary = vocabulary;
		this.terms = new SpellingMatcher<>(vocabulary.terms(), Term::spellings,
				vocabulary.terms().stream().flatMap((term) -> term.exceptions().stream()).toList());
		this.themes = vocabulary.themes()
			.stream()
			.map((theme) -> new SpellingMatcher<>(List.of(theme), ThemeEntry::spellings, theme.exceptions()))
			.toList();
		for (int theme = 0; theme < this.themes.size(); theme++) {
			for (Character beginning : this.themes.get(theme).beginnings()) {
				this.themesByBeginning.computeIfAbsent(beginning, (unseen) -> new BitSet()).set(theme);
			}
		}
		this.scorer = new ThemeScorer(vocabulary.weights());
		this.references = new ReferenceFinder(vocabulary.language().pointers(), categoryNames);
		this.dates = new DateFinder(vocabulary.language().dates(), issuedOn);
		this.commitments = new CommitmentFinder(vocabulary.language().commitments());
		this.asks = new AskFinder(vocabulary.language().asks());
	}

	/**
	 * Reads a passage that neither asks nor answers.
	 * @param text its verbatim text
	 * @param corrections what researchers said of it
	 * @return what it names, what it is about and where it points
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a correction does
	 * not fit the text
	 */
	public Findings analyze(String text, List<CorrectionEntry> corrections) {
		return findings(named(text, corrections), List.of());
	}

	/**
	 * Reads an opinion, which wants something.
	 * @param text its verbatim text
	 * @param corrections what researchers said of it
	 * @return the same as of any passage, its asks, and what it wants of each theme
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a correction does
	 * not fit the text
	 */
	public Findings analyzeOpinion(String text, List<CorrectionEntry> corrections) {
		List<AskFinding> asks = this.asks.find(text);
		Findings found = findings(named(text, corrections), asks.stream().map(AskFinding::clause).toList());
		return found.with(asks, new ThemeStances(text, asks, found.themes()).corrected(corrections));
	}

	/**
	 * Reads an answer, which commits to something.
	 * @param text its verbatim text
	 * @param corrections what researchers said of it
	 * @return the same as of any passage, and its commitments
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a correction does
	 * not fit the text
	 */
	public Findings analyzeAnswer(String text, List<CorrectionEntry> corrections) {
		NamedText named = named(text, corrections);
		List<CommitmentFinding> commitments = this.commitments.find(text, named.terms(), named.dates(), corrections);
		return findings(named, commitments.stream().flatMap(CommitmentFinding::claim).toList()).with(commitments);
	}

	/** What a passage names and where it points. */
	private NamedText named(String text, List<CorrectionEntry> corrections) {
		ScanErrors errors = errors(text, corrections);
		TokenizedText tokenized = this.tokenizer.read(text, errors);
		Map<String, List<Span>> pages = this.references.pages(text);
		var named = new Matches<>(tokenized, Term::id, this.terms.find(tokenized, flat(pages)));
		corrections.forEach((correction) -> named.correct(correction, this.vocabulary.terms()));
		var terms = new LinkedHashMap<Term, List<Span>>();
		named.found().forEach((term, matches) -> terms.put(term, matches.stream().map(Match::span).toList()));
		return new NamedText(text, tokenized, searchTokens(text, tokenized, errors), terms, pages,
				this.references.categories(text), this.dates.find(text), corrections);
	}

	/** What a passage is about; its claims count more than its background. */
	private Findings findings(NamedText it, List<Span> claims) {
		List<Span> elsewhere = Stream.of(flat(it.pages()), flat(it.categories())).flatMap(List::stream).toList();
		List<ThemeFinding> themes = themes(it, elsewhere, claims);
		List<Span> evidence = Stream.concat(it.terms().values().stream(), themes.stream().map(ThemeFinding::evidence))
			.flatMap(List::stream)
			.toList();
		return new Findings(it.terms(), themes, it.searchTokens(), words(it.tokenized(), evidence, elsewhere),
				it.pages(), this.references.materials(it.text()), it.categories(), it.dates(), List.of(), List.of(),
				it.corrections());
	}

	private static ScanErrors errors(String text, List<CorrectionEntry> corrections) {
		var words = new ArrayList<String>();
		var readAs = new ArrayList<String>();
		for (CorrectionEntry correction : corrections) {
			if (correction.reads() != null) {
				if (!text.contains(correction.reads().text())) {
					throw correction.refused("the cell does not contain '%s'".formatted(correction.reads().text()));
				}
				words.add(correction.reads().text());
				readAs.add(correction.reads().as());
			}
		}
		return new ScanErrors(words, readAs);
	}

	private String searchTokens(String text, TokenizedText tokenized, ScanErrors errors) {
		return errors.isNone() ? tokenized.searchTokens()
				: SearchText.tokens(SearchText.searched(text, errors), this.tokenizer);
	}

	/** Themes may share their words, so each is looked for on its own. */
	private List<ThemeFinding> themes(NamedText named, List<Span> taken, List<Span> claims) {
		TokenizedText text = named.tokenized();
		List<CorrectionEntry> corrections = named.corrections();
		var found = new LinkedHashMap<ThemeEntry, List<Match>>();
		begun(text).stream().forEach((theme) -> found.putAll(this.themes.get(theme).find(text, taken)));
		var matches = new Matches<>(text, ThemeEntry::id, found);
		corrections.forEach((correction) -> matches.correct(correction, this.vocabulary.themes()));
		Map<String, Double> given = corrections.stream()
			.filter((it) -> it.hasTarget() && it.verdict() == CorrectionEntry.Verdict.ADDED)
			.collect(Collectors.toMap(CorrectionEntry::target, (it) -> (it.score() != null) ? it.score() : 1));
		return this.scorer.score(text, matches.found(), claims, given);
	}

	/** The themes of which a spelling may begin at a word of the text. */
	private BitSet begun(TokenizedText text) {
		var begun = new BitSet();
		String letters = text.spelled();
		for (int at = 0; at < letters.length(); at++) {
			BitSet themes = text.beginsWord(at) ? this.themesByBeginning.get(letters.charAt(at)) : null;
			if (themes != null) {
				begun.or(themes);
			}
		}
		return begun;
	}

	/** Nouns, compound nouns, and the words that are evidence. */
	private Map<String, TellingWord> words(TokenizedText text, List<Span> evidence, List<Span> elsewhere) {
		var words = new LinkedHashMap<String, TellingWord>();
		text.nouns().forEach((noun) -> {
			Span span = text.verbatim(noun.start(), noun.end());
			int known = evidence.stream()
				.mapToInt((it) -> Math.min(it.end(), span.end()) - Math.max(it.start(), span.start()))
				.max()
				.orElse(0);
			if (noun.word().length() > 1 && elsewhere.stream().noneMatch(span::overlaps)) {
				words.putIfAbsent(noun.word(), new TellingWord(noun.surface(), weight(noun.word()), noun.nouns(),
						known * 2 >= span.end() - span.start() || this.vocabulary.words().contains(noun.surface())));
			}
		});
		evidence.forEach((span) -> {
			String surface = Normalizer.normalize(span.surface(), Normalizer.Form.NFKC);
			String word = surface.toLowerCase(Locale.ROOT);
			words.putIfAbsent(word, new TellingWord(surface, weight(word), 1, true));
		});
		return words;
	}

	private double weight(String word) {
		return this.vocabulary.stockWords().contains(word) ? 0 : this.vocabulary.weights().of(word);
	}

	private static List<Span> flat(Map<String, List<Span>> spans) {
		return spans.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * A passage of which the names are known, and the themes are not.
	 *
	 * @param text verbatim
	 * @param tokenized its words
	 * @param searchTokens the text for the full-text index
	 * @param terms what it names
	 * @param pages web pages, by address
	 * @param categories categories of the same document, by mark
	 * @param dates the years and dates that it names
	 * @param corrections what researchers said of it
	 */
	private record NamedText(String text, TokenizedText tokenized, String searchTokens, Map<Term, List<Span>> terms,
			Map<String, List<Span>> pages, Map<String, List<Span>> categories, List<DateMention> dates,
			List<CorrectionEntry> corrections) {
	}

}
