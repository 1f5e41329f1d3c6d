package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** A text, normalised, with its words and its sentences. */
public final class TokenizedText {

	private static final String SENTENCE_ENDS = "。!?\n";

	private final MappedText text;

	private final MappedText spelled;

	private final Folding folding;

	private final List<Token> tokens;

	private final BitSet boundaries = new BitSet();

	private final List<Integer> sentenceEnds;

	/**
	 * Creates it from the result of a tokenizer.
	 * @param text the text and the way back to its verbatim form
	 * @param tokens its words and punctuation, in order
	 * @param folding how it is compared
	 */
	TokenizedText(MappedText text, List<Token> tokens, Folding folding) {
		this.text = text;
		this.folding = folding;
		this.spelled = folding.spelled(text.text());
		this.tokens = List.copyOf(tokens);
		tokens.forEach((token) -> {
			this.boundaries.set(token.start());
			this.boundaries.set(token.end());
		});
		this.sentenceEnds = List.copyOf(sentenceEnds(text.text()));
	}

	public String normalized() {
		return this.text.text();
	}

	/**
	 * The text as spellings are compared with it ({@link Tokenizer#spelled}); its units
	 * differ in number from those of the normalised text.
	 */
	public String spelled() {
		return this.spelled.text();
	}

	/** The place in the normalised text at which a unit of the compared text begins. */
	public int start(int spelled) {
		return this.spelled.start(spelled);
	}

	/** The place in the normalised text behind a unit of the compared text. */
	public int end(int spelled) {
		return this.spelled.end(spelled);
	}

	/** Whether a word begins with a unit of the compared text. */
	public boolean beginsWord(int spelled) {
		return isBoundary(start(spelled)) && (spelled == 0 || start(spelled - 1) < start(spelled));
	}

	/** The verbatim place of a stretch of the normalised text. */
	public Span verbatim(int start, int end) {
		return this.text.verbatim(start, end);
	}

	/** Whether a word begins or ends there. */
	public boolean isBoundary(int at) {
		return this.boundaries.get(at);
	}

	/** The first boundary from there on, -1 for none. */
	public int nextBoundary(int from) {
		return this.boundaries.nextSetBit(from);
	}

	/**
	 * The ends of the sentences as offsets in the normalised text, ascending; the last
	 * one is the end of the text. A section without a word is not a sentence.
	 */
	public List<Integer> sentenceEnds() {
		return this.sentenceEnds;
	}

	/** What the full-text index holds of the text: its words, folded. */
	public String searchTokens() {
		return SearchText.joined(FoldedText.tokens(this.tokens, normalized(), this.folding));
	}

	/** The words, a blank between each two. */
	public String words() {
		return this.tokens.stream()
			.filter((token) -> token.kind() != Token.Kind.PUNCTUATION)
			.map(Token::word)
			.collect(Collectors.joining(" "));
	}

	/**
	 * The nouns, and the compound nouns that they make: runs of nouns and affixes as long
	 * as they are.
	 */
	public List<NounRun> nouns() {
		var nouns = new ArrayList<NounRun>();
		var run = new ArrayList<Token>();
		for (Token token : this.tokens) {
			boolean belongs = token.kind() == Token.Kind.NOUN || token.kind() == Token.Kind.AFFIX;
			boolean adjoins = !run.isEmpty() && run.getLast().end() == token.start();
			if (!(belongs && adjoins)) {
				close(run, nouns);
			}
			if (belongs) {
				run.add(token);
			}
		}
		close(run, nouns);
		return nouns;
	}

	private void close(List<Token> run, List<NounRun> nouns) {
		while (!run.isEmpty() && Character.isDigit(run.getFirst().word().charAt(0))) {
			run.removeFirst();
		}
		run.stream()
			.filter((token) -> token.kind() == Token.Kind.NOUN)
			.forEach((token) -> nouns.add(noun(List.of(token))));
		if (run.size() > 1 && run.stream().anyMatch((token) -> token.kind() == Token.Kind.NOUN)) {
			nouns.add(noun(run));
		}
		run.clear();
	}

	private NounRun noun(List<Token> tokens) {
		int start = tokens.getFirst().start();
		int end = tokens.getLast().end();
		return new NounRun(tokens.stream().map(Token::word).collect(Collectors.joining()),
				normalized().substring(start, end), start, end,
				(int) tokens.stream().filter((token) -> token.kind() == Token.Kind.NOUN).count());
	}

	private static List<Integer> sentenceEnds(String normalized) {
		var ends = new ArrayList<Integer>();
		boolean words = false;
		for (int at = 0; at < normalized.length(); at++) {
			words |= Character.isLetterOrDigit(normalized.charAt(at));
			if (words && SENTENCE_ENDS.indexOf(normalized.charAt(at)) >= 0) {
				ends.add(at + 1);
				words = false;
			}
		}
		if (words || ends.isEmpty()) {
			ends.add(normalized.length());
		}
		return ends;
	}

	/**
	 * A noun or a compound noun in a text.
	 *
	 * @param word in small letters
	 * @param surface as the normalised text has it
	 * @param start its first unit in the normalised text
	 * @param end the unit behind the last
	 * @param nouns of how many nouns it is made, affixes not counted
	 */
	public record NounRun(String word, String surface, int start, int end, int nouns) {
	}

}
