package org.opiniongraph.publish.summaries;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.DocumentWords;
import org.opiniongraph.model.NodeKind;

/**
 * The templates of a language, from i18n/Summary_….properties. A name in braces is a
 * placeholder for a value.
 */
final class SummaryWords {

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

	static final SummaryWords JAPANESE = new SummaryWords(Locale.JAPANESE);

	static final SummaryWords ENGLISH = new SummaryWords(Locale.ENGLISH);

	private final ResourceBundle templates;

	private SummaryWords(Locale locale) {
		this.templates = ResourceBundle.getBundle("i18n.Summary", locale,
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/**
	 * Fills the template that fits best.
	 * @param kind the kind of what is spoken of: it may have a template of its own
	 * @param key the template's name
	 * @param variant how the template may differ, such as {@code one}
	 */
	String text(NodeKind kind, String key, String variant, Map<String, String> values) {
		String template = Stream.of(kind + "." + key + "." + variant, kind + "." + key, key + "." + variant, key)
			.filter(this.templates::containsKey)
			.findFirst()
			.map(this.templates::getString)
			.orElseThrow(() -> new IllegalStateException("no template " + key + " of " + kind));
		return filled(template, values);
	}

	/** A number with what it counts, in the words of a document. */
	String counted(String what, long number, DocumentWords words) {
		String own = what + "." + number;
		Map<String, String> values = new HashMap<>(values(words));
		values.put("n", Long.toString(number));
		return filled(this.templates.getString(this.templates.containsKey(own) ? own : what + ".n"), values);
	}

	/** What a document calls its parts, as values of templates. */
	static Map<String, String> values(DocumentWords words) {
		return Map.of("member", words.member(), "category", words.category(), "opinion", words.opinion(), "response",
				words.response());
	}

	/** The name of a node in this language; its own name if it has no other. */
	String name(SummaryNode node) {
		return (this == ENGLISH) ? Objects.requireNonNullElse(node.nameEn(), node.name()) : node.name();
	}

	/** The same, with its own name beside another one. */
	String fullName(SummaryNode node) {
		@Nullable String english = node.nameEn();
		return (this == JAPANESE || english == null || english.equals(node.name())) ? node.name()
				: filled(this.templates.getString("name"), Map.of("name", node.name(), "nameEn", english));
	}

	/** A list of names with numbers. */
	String list(Stream<SummaryCount> counts) {
		return joined(counts.map((it) -> item(name(it.node()), it.opinionCount())));
	}

	/** A list of stages with numbers. */
	String stages(List<SummaryStage> stages) {
		return joined(
				stages.stream().map((it) -> item(this.templates.getString("stage." + it.stage()), it.opinionCount())));
	}

	private String item(String name, long number) {
		return filled(this.templates.getString("item"), Map.of("name", name, "n", Long.toString(number)));
	}

	private String joined(Stream<String> items) {
		return items.collect(Collectors.joining(this.templates.getString("separator")));
	}

	/** The name of a text. */
	String passage(NodeKind kind, String title, int row, DocumentWords words) {
		Map<String, String> values = new HashMap<>(values(words));
		values.put("title", title);
		values.put("row", Integer.toString(row));
		return filled(this.templates.getString(kind + ".name"), values);
	}

	/** Inserted values are not interpreted. */
	private static String filled(String template, Map<String, String> values) {
		return PLACE.matcher(template)
			.replaceAll((place) -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
	}

}
