package org.opiniongraph.publish.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Labels;

/**
 * The text of an opinion or a response as HTML, with the words marked that show what the
 * graph says of it. Marks may overlap.
 */
final class MarkedText {

	private static final List<String> FIELDS = List.of("ask", "commitments", "themes", "mentions", "materials",
			"citations", "refersTo");

	private final String text;

	private final List<Mark> marks = new ArrayList<>();

	private MarkedText(LinkedNode node, String text) {
		this.text = text;
		for (String field : FIELDS) {
			for (Map<String, @Nullable Object> finding : node.children(field)) {
				String name = nameOf(finding);
				add(field, name, finding);
				for (Map<String, @Nullable Object> place : LinkedNode.maps(finding.get("evidence"))) {
					add(field, name, place);
				}
				add(field, name, LinkedNode.map(finding.get("act")));
				add(field, name, LinkedNode.map(finding.get("phrase")));
			}
		}
	}

	/**
	 * Makes a quotation of a text.
	 * @param node what is said of it
	 * @param text the text
	 */
	static Element of(LinkedNode node, String text) {
		return new MarkedText(node, text).quotation();
	}

	/** Says what each kind of marks means, for the kinds that a quotation has. */
	static Element legend(Element quotation) {
		var legend = new Element("p").addClass("legend");
		FIELDS.stream()
			.filter((it) -> !quotation.getElementsByClass(it).isEmpty())
			.forEach((it) -> legend.appendElement("mark").addClass(it).text(Labels.of(it)));
		return legend;
	}

	private void add(String field, String name, Map<String, @Nullable Object> place) {
		if (place.get("start") instanceof Number start && place.get("end") instanceof Number end) {
			this.marks.add(new Mark(field, name, start.intValue(), end.intValue()));
		}
	}

	private Element quotation() {
		var quotation = new Element("blockquote");
		Element paragraph = quotation.appendElement("p");
		var ends = new TreeSet<Integer>(List.of(0, this.text.length()));
		this.marks.forEach((it) -> ends.addAll(List.of(it.start, it.end)));
		int from = 0;
		for (int to : ends.tailSet(0, false)) {
			append(paragraph, from, to);
			from = to;
		}
		return quotation;
	}

	private void append(Element paragraph, int from, int to) {
		List<Mark> covering = this.marks.stream().filter((it) -> it.start <= from && to <= it.end).toList();
		Element place = paragraph;
		if (!covering.isEmpty()) {
			place = paragraph.appendElement("mark")
				.attr("title", covering.stream().map(Mark::said).distinct().collect(Collectors.joining(" / ")));
			covering.stream().map(Mark::field).distinct().forEach(place::addClass);
		}
		List<String> lines = List.of(this.text.substring(from, to).split("\n", -1));
		place.appendText(lines.getFirst());
		for (String line : lines.subList(1, lines.size())) {
			place.appendElement("br");
			place.appendText(line);
		}
	}

	private static String nameOf(Map<String, @Nullable Object> finding) {
		for (@Nullable
		Object value : finding.values()) {
			Map<String, @Nullable Object> node = LinkedNode.map(value);
			if (node.get("url") != null) {
				return LinkedNode.name(node, node.get("id"));
			}
		}
		return "";
	}

	/**
	 * Words of the text.
	 *
	 * @param field what they show
	 * @param name the name of the node that they show
	 * @param start the first position
	 * @param end the position behind the last
	 */
	private record Mark(String field, String name, int start, int end) {

		String said() {
			return Labels.of(this.field) + (this.name.isEmpty() ? "" : ": " + this.name);
		}

	}

}
