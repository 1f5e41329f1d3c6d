package org.opiniongraph.tools.corpus;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.tools.evaluation.SeedReading.DocumentReading;
import org.opiniongraph.tools.evaluation.SeedReading.RowReading;

/** The sentences of a real document, grouped by theme. */
final class Sentences {

	private final Map<String, Integer> frequencies = new TreeMap<>();

	private final Map<String, List<Sentence>> inOpinions = new HashMap<>();

	private final Map<String, List<Sentence>> inResponses = new HashMap<>();

	private final List<Sentence> besideInOpinions = new ArrayList<>();

	private final List<Sentence> besideInResponses = new ArrayList<>();

	/** The answers to each row. */
	private final Map<Integer, List<Sentence>> answers = new HashMap<>();

	private final String paragraph;

	/**
	 * Splits a document into sentences.
	 * @param document what was read out of it
	 * @param paragraph the sign in front of an answer's paragraphs
	 */
	Sentences(DocumentReading document, String paragraph) {
		this.paragraph = paragraph;
		for (RowReading row : document.rows()) {
			row.inOpinion()
				.themes()
				.forEach((match) -> this.frequencies.merge(slug(match.theme().id()), 1, Integer::sum));
			List<Sentence> said = cut(row.row(), row.opinion(), row.inOpinion());
			sort(said, this.inOpinions, this.besideInOpinions);
			if (row.response() != null && row.inResponse() != null) {
				List<Sentence> answered = cut(row.row(), row.response(), row.inResponse());
				sort(answered, this.inResponses, this.besideInResponses);
				this.answers.put(row.row(), answered);
			}
		}
	}

	/** The themes of its opinions, the most frequent first. */
	List<String> themes() {
		return this.frequencies.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.filter(this.inOpinions::containsKey)
			.toList();
	}

	/** The sentences of opinions about a theme. */
	List<Sentence> ofOpinionsAbout(String theme) {
		return this.inOpinions.getOrDefault(theme, List.of());
	}

	/** The sentences of opinions without a theme. */
	List<Sentence> ofOpinionsBeside() {
		return this.besideInOpinions;
	}

	/** The sentences of answers to a sentence, or to others about its theme. */
	List<Sentence> answersTo(Sentence lead, String theme) {
		var answers = new ArrayList<>(this.answers.getOrDefault(lead.row(), List.of()));
		answers.addAll(this.inResponses.getOrDefault(theme, List.of()));
		return answers.isEmpty() ? this.besideInResponses : answers;
	}

	/** The sentences of answers without a theme. */
	List<Sentence> ofResponsesBeside() {
		return this.besideInResponses;
	}

	private static void sort(List<Sentence> sentences, Map<String, List<Sentence>> byTheme, List<Sentence> beside) {
		for (Sentence it : sentences) {
			it.themes().forEach((theme) -> byTheme.computeIfAbsent(theme, (unseen) -> new ArrayList<>()).add(it));
			if (it.themes().isEmpty()) {
				beside.add(it);
			}
		}
	}

	/**
	 * An address belongs to the sentence before it. Pointers to materials are left out:
	 * each generated document has its own.
	 */
	private List<Sentence> cut(int row, String text, Findings findings) {
		Set<String> addresses = findings.pages().keySet();
		List<Span> pointers = findings.materials().values().stream().flatMap(Collection::stream).toList();
		var sentences = new ArrayList<Sentence>();
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.JAPANESE);
		int lineStart = 0;
		for (String line : text.split("\n", -1)) {
			breaks.setText(line);
			int from = breaks.first();
			for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
				int start = lineStart + from;
				int end = lineStart + to;
				String words = words(line.substring(from, to));
				if (addresses.stream().anyMatch(words::startsWith) && !sentences.isEmpty()) {
					sentences.add(sentences.removeLast().with(words, themes(findings, start, end)));
				}
				else if (!words.isEmpty()
						&& pointers.stream().noneMatch((it) -> it.start() >= start && it.start() < end)) {
					sentences.add(new Sentence(words, row, themes(findings, start, end)));
				}
			}
			lineStart += line.length() + 1;
		}
		return sentences;
	}

	private String words(String sentence) {
		String words = sentence.strip();
		return words.startsWith(this.paragraph) ? words.substring(this.paragraph.length()).strip() : words;
	}

	private static Set<String> themes(Findings findings, int start, int end) {
		var themes = new HashSet<String>();
		findings.themes()
			.stream()
			.filter((match) -> match.evidence().stream().anyMatch((it) -> it.start() >= start && it.start() < end))
			.forEach((match) -> themes.add(slug(match.theme().id())));
		return themes;
	}

	private static String slug(String themeId) {
		return themeId.substring(themeId.indexOf(':') + 1);
	}

	/**
	 * A sentence.
	 *
	 * @param text its words, without the sign of a paragraph
	 * @param row the row of the real document that it is of
	 * @param themes what it is about
	 */
	record Sentence(String text, int row, Set<String> themes) {

		private Sentence with(String address, Set<String> more) {
			var all = new HashSet<>(this.themes);
			all.addAll(more);
			return new Sentence(this.text + " " + address, this.row, all);
		}

	}

}
