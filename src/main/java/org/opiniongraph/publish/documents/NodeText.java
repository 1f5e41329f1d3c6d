package org.opiniongraph.publish.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;

/**
 * The content of a document for people, as a tree of CommonMark: short facts, the text as
 * it was published, and related nodes with links.
 */
final class NodeText {

	private static final int TITLE = 1;

	static final int SECTION = 2;

	private NodeText() {
	}

	/** Builds the tree. */
	static Document of(LinkedNode node, Addresses addresses) {
		var document = new Document();
		heading(document, TITLE, node.title());
		var facts = new BulletList();
		facts.setTight(true);
		facts.appendChild(item(Labels.of(node.kind().name()), List.of(link(addresses.ofNode(node.id()), node.id()))));
		node.fields().forEach((name, value) -> {
			List<Node> said = part(name, value);
			if (!said.isEmpty() && !name.equals("text")) {
				facts.appendChild(item(Labels.of(name), said));
			}
		});
		if (!node.child("outcome").isEmpty()) {
			facts.appendChild(item(Labels.of("outcome"), finding(node.child("outcome"))));
		}
		document.appendChild(facts);
		SummaryText.add(node.child("summary"), document);
		if (node.text("text") != null) {
			heading(document, SECTION, Labels.of("text"));
			document.appendChild(quote(Objects.requireNonNull(node.text("text"))));
		}
		node.fields().forEach((name, value) -> section(document, name, value));
		return document;
	}

	/** A list of nodes or findings, with how many there are where it is a page. */
	private static void section(Document document, String name, @Nullable Object value) {
		List<Map<String, @Nullable Object>> items = LinkedNode.maps(value);
		if (items.stream().allMatch(Map::isEmpty)) {
			return;
		}
		Map<String, @Nullable Object> page = LinkedNode.map(value);
		heading(document, SECTION,
				Labels.of(name) + (page.containsKey("totalCount") ? " (" + page.get("totalCount") + ")" : ""));
		var list = new BulletList();
		list.setTight(true);
		for (Map<String, @Nullable Object> it : items) {
			list.appendChild(item(null, said(it)));
		}
		document.appendChild(list);
		if (page.get("next") instanceof String next) {
			document.appendChild(paragraph(List.of(link(next, Labels.of("next")))));
		}
	}

	/** A place of the text, a node, or a finding. */
	private static List<Node> said(Map<String, @Nullable Object> it) {
		return isPlace(it) ? places(List.of(it)) : (it.get("url") != null) ? described(it) : finding(it);
	}

	private static boolean isPlace(Map<String, @Nullable Object> it) {
		return it.containsKey("start") && it.containsKey("text");
	}

	/** A value, a list of values, or another node: the content of one line. */
	private static List<Node> inline(@Nullable Object value) {
		if (value instanceof Map<?, ?>) {
			Map<String, @Nullable Object> map = LinkedNode.map(value);
			return (map.get("url") != null) ? List.of(link(map)) : List.of();
		}
		if (value instanceof List<?> list) {
			boolean plain = list.stream().noneMatch((it) -> it instanceof Map<?, ?>);
			return (plain && !list.isEmpty())
					? List.of(new Text(String.join("、", list.stream().map(String::valueOf).toList()))) : List.of();
		}
		return (value == null || value.toString().isEmpty()) ? List.of() : List.of(new Text(value.toString()));
	}

	/** A node of a list, and the nodes, stages and places that are said beside it. */
	private static List<Node> described(Map<String, @Nullable Object> it) {
		var said = new ArrayList<Node>(List.of(link(it)));
		it.forEach((name, value) -> {
			Map<String, @Nullable Object> other = LinkedNode.map(value);
			if (other.get("url") != null || isPlace(other) || name.equals("stage")) {
				said.add(new Text(" · "));
				said.addAll(part(name, value));
			}
		});
		return said;
	}

	/** What a field of a node or of a finding says. */
	private static List<Node> part(String name, @Nullable Object value) {
		Map<String, @Nullable Object> other = LinkedNode.map(value);
		if (name.equals("stage") && value != null) {
			return List.of(new Text(Labels.of(value.toString())));
		}
		if (other.get("url") != null || isPlace(other)) {
			return said(other);
		}
		return name.equals("evidence") ? places(value) : inline(value);
	}

	/** A finding: what was found, its words and places, and what else is said of it. */
	private static List<Node> finding(Map<String, @Nullable Object> it) {
		var said = new ArrayList<Node>();
		it.forEach((name, value) -> {
			List<Node> parts = part(name, value);
			if (!parts.isEmpty()) {
				if (!said.isEmpty()) {
					said.add(new Text(" · "));
				}
				if (!(parts.getFirst() instanceof Link) && !name.equals("evidence")) {
					said.add(new Text(Labels.of(name) + ": "));
				}
				said.addAll(parts);
			}
		});
		for (Map<String, @Nullable Object> theme : LinkedNode.maps(it.get("themes"))) {
			said.add(new Text(" · "));
			said.add(link(theme));
		}
		return said;
	}

	private static List<Node> places(@Nullable Object evidence) {
		Stream<String> places = LinkedNode.maps(evidence)
			.stream()
			.map((it) -> "「%s」(%s–%s)".formatted(it.get("text"), it.get("start"), it.get("end")));
		return List.of(new Text(String.join(" ", places.toList())));
	}

	static Link link(Map<String, @Nullable Object> node) {
		return link(Objects.toString(node.get("url")), LinkedNode.name(node, node.get("id")));
	}

	static Link link(String address, String name) {
		var link = new Link(address, null);
		link.appendChild(new Text(name));
		return link;
	}

	static void heading(Document document, int level, String text) {
		var heading = new Heading();
		heading.setLevel(level);
		heading.appendChild(new Text(text));
		document.appendChild(heading);
	}

	static ListItem item(@Nullable String label, List<Node> said) {
		var all = new ArrayList<Node>();
		if (label != null) {
			var strong = new StrongEmphasis();
			strong.appendChild(new Text(label));
			all.add(strong);
			all.add(new Text(" "));
		}
		all.addAll(said);
		var item = new ListItem();
		item.appendChild(paragraph(all));
		return item;
	}

	static Paragraph paragraph(List<Node> said) {
		var paragraph = new Paragraph();
		said.forEach(paragraph::appendChild);
		return paragraph;
	}

	/** Verbatim: a line stays a line. */
	static BlockQuote quote(String text) {
		var lines = new ArrayList<Node>();
		text.lines().forEach((line) -> {
			if (!lines.isEmpty()) {
				lines.add(new HardLineBreak());
			}
			lines.add(new Text(line));
		});
		var quote = new BlockQuote();
		quote.appendChild(paragraph(lines));
		return quote;
	}

}
