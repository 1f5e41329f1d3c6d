package org.opiniongraph.knowledge.council;

import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * What a document calls its parts.
 *
 * @param member who speaks
 * @param category the parts in which opinions stand
 * @param opinion what they say
 * @param response what is answered
 * @param answeredBy the body that answers, null if it is not known
 */
public record DocumentWords(String member, String category, String opinion, String response,
		@Nullable String answeredBy) {

	/** The words of a document that does not say its own. */
	public static final DocumentWords USUAL = usual(ResourceBundle.getBundle("i18n.Words", Locale.ROOT));

	private static DocumentWords usual(ResourceBundle words) {
		return new DocumentWords(words.getString("member"), words.getString("category"), words.getString("opinion"),
				words.getString("response"), null);
	}

}
