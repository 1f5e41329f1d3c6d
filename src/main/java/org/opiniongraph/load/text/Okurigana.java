package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Writes words with all kana behind their kanji: 取組 and 取組み become 取り組み. A letter that is
 * added belongs to the place of the letter before it.
 */
final class Okurigana {

	private static final Pattern OPTIONAL = Pattern.compile("\\(([^)]+)\\)");

	/** Kana in the rows in which verbs are inflected, each row with its end before です. */
	private static final List<String> ROWS = List.of("わいうえおっ", "かきくけこい", "さしすせそ", "たちつてっ", "まみむめん", "らりるれろっ", "がぎぐげごい",
			"ばびぶべぼん", "なにぬねん", "ざじずぜぞ", "だぢづでど");

	private final Map<Character, List<Form>> forms = new HashMap<>();

	/**
	 * Reads a table.
	 * @param words each in its fullest form, with what may be left out in brackets
	 */
	Okurigana(List<String> words) {
		words.forEach(this::add);
		this.forms.values()
			.forEach((same) -> same.sort(Comparator.comparingInt((Form it) -> it.text.length()).reversed()));
	}

	private void add(String word) {
		String full = word.replaceAll("[()]", "");
		String end = word.endsWith(")") ? word.substring(word.lastIndexOf('(') + 1, word.length() - 1) : "";
		List<MatchResult> optional = new ArrayList<>();
		Matcher matcher = OPTIONAL.matcher(word);
		while (matcher.find()) {
			optional.add(matcher.toMatchResult());
		}
		for (int without = 0; without < 1 << optional.size(); without++) {
			var text = new StringBuilder();
			int at = 0;
			for (int group = 0; group < optional.size(); group++) {
				text.append(word, at, optional.get(group).start());
				text.append(((without >> group & 1) == 0) ? optional.get(group).group(1) : "");
				at = optional.get(group).end();
			}
			text.append(word, at, word.length());
			boolean ended = end.isEmpty() || (without >> (optional.size() - 1) & 1) == 0;
			boolean bare = without == (1 << optional.size()) - 1;
			this.forms.computeIfAbsent(text.charAt(0), (unseen) -> new ArrayList<>())
				.add(new Form(text.toString(), full, ended ? "" : end, bare));
		}
	}

	MappedText applied(MappedText text) {
		String letters = text.text();
		MappedText.@Nullable Rewriting rewriting = null;
		int kept = 0;
		for (int at = 0; at < letters.length(); at++) {
			Form form = formAt(letters, at);
			if (form != null) {
				String full = form.inFull(letters, at + form.text.length());
				if (!full.equals(form.text)) {
					rewriting = (rewriting != null) ? rewriting : new MappedText.Rewriting(text);
					rewriting.keep(kept, at);
					aligned(rewriting, form.text, full, at);
					kept = at + form.text.length();
				}
				at += form.text.length() - 1;
			}
		}
		return (rewriting != null) ? rewriting.keep(kept, letters.length()).done() : text;
	}

	private @Nullable Form formAt(String letters, int at) {
		for (Form form : this.forms.getOrDefault(letters.charAt(at), List.of())) {
			if (letters.startsWith(form.text, at)) {
				return form;
			}
		}
		return null;
	}

	private static void aligned(MappedText.Rewriting rewriting, String written, String full, int start) {
		int at = 0;
		for (int letter = 0; letter < full.length(); letter++) {
			if (at < written.length() && written.charAt(at) == full.charAt(letter)) {
				rewriting.keep(start + at, start + at + 1);
				at++;
			}
			else {
				rewriting.put(full.substring(letter, letter + 1), start + at - 1, start + at);
			}
		}
	}

	/**
	 * One way to write a word.
	 *
	 * @param text as it is written
	 * @param full with all kana
	 * @param end the kana that are left out at its end; empty if none are
	 * @param bare whether all kana are left out that may be
	 */
	private record Form(String text, String full, String end, boolean bare) {

		/** In full; a form of the verb keeps the end that it has. */
		String inFull(String letters, int behind) {
			return (this.end.isEmpty() || isNoun(letters, behind)) ? this.full
					: this.full.substring(0, this.full.length() - this.end.length());
		}

		private boolean isNoun(String letters, int behind) {
			if (behind >= letters.length()) {
				return true;
			}
			char next = letters.charAt(behind);
			boolean hiragana = next >= 'ぁ' && next <= 'ゖ';
			if (!hiragana) {
				return true;
			}
			boolean verb = letters.startsWith("もう", behind) || next == this.end.charAt(0) || ROWS.stream()
				.anyMatch((row) -> row.indexOf(this.end.charAt(this.end.length() - 1)) >= 0 && row.indexOf(next) >= 0);
			return this.bare && !verb;
		}

	}

}
