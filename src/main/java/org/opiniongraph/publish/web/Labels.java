package org.opiniongraph.publish.web;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The names of node kinds and fields for people, in Japanese and English. */
public final class Labels {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n.Document", Locale.ROOT);

	private static final ResourceBundle USUAL_WORDS = ResourceBundle.getBundle("i18n.Words", Locale.ROOT);

	private static final Pattern WORD = Pattern.compile("\\{(\\w+)\\}");

	private Labels() {
	}

	/** The label of a kind or a field; the name itself where there is none. */
	public static String of(String name) {
		return of(name, Map.of());
	}

	/**
	 * The same in the words of a document.
	 * @param name the name of a kind or of a field
	 * @param words what the document calls its parts, by part; others have usual words
	 */
	public static String of(String name, Map<String, ? extends @Nullable Object> words) {
		return TEXTS.containsKey(name) ? WORD.matcher(TEXTS.getString(name))
			.replaceAll((part) -> Matcher.quoteReplacement(word(part.group(1), words))) : name;
	}

	private static String word(String part, Map<String, ? extends @Nullable Object> words) {
		return (words.get(part) instanceof String own) ? own : USUAL_WORDS.getString(part);
	}

}
