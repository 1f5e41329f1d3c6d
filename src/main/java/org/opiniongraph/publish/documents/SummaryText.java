package org.opiniongraph.publish.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Labels;

/**
 * A summary for people: its sentences in both languages, its numbers, links to the nodes
 * that it names, and its quotes.
 */
final class SummaryText {

	private static final int PART = NodeText.SECTION + 1;

	private static final List<String> LEADING = List.of("members", "categories", "themes", "programs");

	private SummaryText() {
	}

	/** Adds a summary to a document; nothing where there is none. */
	static void add(LinkedNode node, Document document) {
		Map<String, @Nullable Object> summary = node.child("summary");
		if (summary.isEmpty()) {
			return;
		}
		NodeText.heading(document, NodeText.SECTION, node.label("summary"));
		document.appendChild(NodeText.paragraph(List.of(new Text(sentences(summary, "ja", "")))));
		document.appendChild(NodeText.paragraph(List.of(new Text(sentences(summary, "en", " ")))));
		var numbers = new BulletList();
		numbers.setTight(true);
		LinkedNode.map(summary.get("numbers")).forEach((name, number) -> {
			if (number != null) {
				numbers.appendChild(NodeText.item(node.label(name), List.of(new Text(number.toString()))));
			}
		});
		stages(numbers, LinkedNode.maps(summary.get("stages")));
		LEADING.forEach((name) -> leading(numbers, node.label(name), LinkedNode.maps(summary.get(name))));
		document.appendChild(numbers);
		List<Map<String, @Nullable Object>> quotes = LinkedNode.maps(summary.get("quotes"));
		if (!quotes.isEmpty()) {
			NodeText.heading(document, PART, node.label("quotes"));
			for (Map<String, @Nullable Object> it : quotes) {
				quote(document, it);
			}
		}
	}

	/** All sentences of a language as one text. */
	static String sentences(Map<String, @Nullable Object> summary, String language, String between) {
		return LinkedNode.maps(summary.get("sentences"))
			.stream()
			.map((it) -> Objects.toString(it.get(language)))
			.collect(Collectors.joining(between));
	}

	private static void stages(BulletList list, List<Map<String, @Nullable Object>> counts) {
		if (!counts.isEmpty()) {
			list.appendChild(NodeText.item(Labels.of("stages"),
					List.of(new Text(counts.stream()
						.map((it) -> Labels.of(Objects.toString(it.get("stage"))) + " " + it.get("opinionCount"))
						.collect(Collectors.joining("、"))))));
		}
	}

	private static void leading(BulletList list, String label, List<Map<String, @Nullable Object>> counts) {
		var said = new ArrayList<Node>();
		for (Map<String, @Nullable Object> count : counts) {
			if (!said.isEmpty()) {
				said.add(new Text("、"));
			}
			said.add(NodeText.link(LinkedNode.map(count.get("node"))));
			said.add(new Text(" " + count.get("opinionCount")));
		}
		if (!said.isEmpty()) {
			list.appendChild(NodeText.item(label, said));
		}
	}

	private static void quote(Document document, Map<String, @Nullable Object> quote) {
		document.appendChild(NodeText.quote(words(quote.get("quote"))));
		var said = new ArrayList<Node>(List.of(NodeText.link(LinkedNode.map(quote.get("opinion")))));
		var others = new ArrayList<Map<String, @Nullable Object>>();
		others.add(LinkedNode.map(quote.get("member")));
		others.add(LinkedNode.map(quote.get("category")));
		others.addAll(LinkedNode.maps(quote.get("themes")));
		for (Map<String, @Nullable Object> other : others) {
			if (!other.isEmpty()) {
				said.add(new Text(" · "));
				said.add(NodeText.link(other));
			}
		}
		document.appendChild(NodeText.paragraph(said));
		Map<String, @Nullable Object> response = LinkedNode.map(quote.get("response"));
		if (!response.isEmpty()) {
			document.appendChild(NodeText.paragraph(
					List.of(new Text("→ "), NodeText.link(response), new Text(": " + words(quote.get("answer"))))));
		}
	}

	private static String words(@Nullable Object span) {
		return Objects.toString(LinkedNode.map(span).get("text"));
	}

}
