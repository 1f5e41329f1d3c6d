package org.opiniongraph.publish.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The names of node kinds and fields for people, in Japanese and English. */
public final class Labels {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n.Document", Locale.ROOT);

	private Labels() {
	}

	/** The label of a kind or a field; the name itself where there is none. */
	public static String of(String name) {
		return TEXTS.containsKey(name) ? TEXTS.getString(name) : name;
	}

}
