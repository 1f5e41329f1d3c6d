package org.opiniongraph.load.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opiniongraph.load.text.Heading;
import org.opiniongraph.load.text.PatternMatch;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.AskRules;
import org.opiniongraph.load.vocabulary.AskRules.AskEnding;
import org.opiniongraph.model.Stance;

/**
 * Finds the asks of an opinion. It is thread-safe. The time grows with the length of the
 * text times the number of endings.
 */
public final class AskFinder {

	private final Map<AskEnding, Pattern> endings;

	private final Pattern sentence;

	private final Pattern word;

	private final Pattern rejected;

	private final Pattern boundary;

	private final Pattern opening;

	/**
	 * Prepares the rules.
	 * @param rules how opinions say what they want
	 */
	public AskFinder(AskRules rules) {
		this.endings = rules.endingPatterns();
		this.sentence = Pattern.compile(rules.clauses().sentence());
		this.word = Pattern.compile(rules.clauses().word());
		this.rejected = Pattern.compile(rules.clauses().rejected());
		this.boundary = Pattern.compile(rules.clauses().boundary());
		this.opening = Pattern.compile(rules.clauses().opening());
	}

	/**
	 * Finds all asks. A heading that ends with a colon only says what the text is about.
	 * @param text a verbatim text
	 * @return in the order of the text
	 */
	public List<AskFinding> find(String text) {
		var asks = new ArrayList<AskFinding>();
		int heading = text.startsWith("【") ? 0 : Heading.end(text);
		Matcher sentence = this.sentence.matcher(text).region(heading, text.length());
		while (sentence.find()) {
			asks.addAll(inSentence(text, sentence.start(), sentence.end()));
		}
		return asks;
	}

	private List<AskFinding> inSentence(String text, int start, int end) {
		String sentence = text.substring(start, end);
		var asks = new ArrayList<AskFinding>();
		int from = 0;
		for (PatternMatch<AskEnding> found : PatternMatch.longest(this.endings, sentence)) {
			Stance stance = found.key().stance();
			int phrase = Math.max(from, found.start());
			Matcher rejected = this.rejected.matcher(sentence).region(from, phrase);
			while (stance == Stance.FOR && rejected.find()) {
				asks.add(ask(Stance.AGAINST, text, start + from, start + rejected.start(), start + rejected.end() - 1));
				from = rejected.end();
			}
			Matcher boundary = this.boundary.matcher(sentence).region(from, phrase);
			while (boundary.find()) {
				from = boundary.end();
			}
			asks.add(ask(stance, text, start + from, start + phrase, start + found.end()));
			from = found.end();
		}
		return asks;
	}

	private AskFinding ask(Stance stance, String text, int from, int ending, int end) {
		Matcher opening = this.opening.matcher(text).region(from, ending);
		int start = opening.lookingAt() ? opening.end() : from;
		Matcher word = this.word.matcher(text).region(start, ending);
		int phrase = word.find() ? word.start() : ending;
		return new AskFinding(stance, Span.of(text, start, end), Span.of(text, phrase, end));
	}

}
