package org.opiniongraph.publish.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;

/**
 * The content of a document for people, as a tree of CommonMark: short facts, the text as
 * it was published, and related nodes with links.
 */
final class NodeText {

	private static final int TITLE = 1;

	/** The first of them stands beside an opinion as its member. */
	private static final String SPEAKERS = "speakers";

	/** Values that are names of their own. */
	private static final Set<String> NAMED_VALUES = Set.of("stage", "change", "changed");

	/** Findings of which a node has one. */
	private static final List<String> FINDINGS = List.of("outcome", "restates", "stock");

	/** Lists of places in a text. */
	private static final Set<String> PLACES = Set.of("evidence", "differences");

	static final int SECTION = 2;

	private NodeText() {
	}

	/** Builds the tree. */
	static Document of(LinkedNode node, Addresses addresses) {
		var document = new Document();
		heading(document, TITLE, node.title());
		var facts = new BulletList();
		facts.setTight(true);
		facts.appendChild(item(node.label(node.kind().name()), List.of(link(addresses.ofNode(node.id()), node.id()))));
		node.fields().forEach((name, value) -> {
			List<Node> said = part(node, name, value);
			if (!said.isEmpty() && !name.equals("text")) {
				facts.appendChild(item(node.label(name), said));
			}
		});
		for (String name : FINDINGS) {
			if (!node.child(name).isEmpty()) {
				facts.appendChild(item(node.label(name), finding(node, node.child(name))));
			}
		}
		if (answers(node) && node.words().get("answeredBy") instanceof String body) {
			facts.appendChild(item(node.label("answeredBy"), List.of(new Text(body))));
		}
		document.appendChild(facts);
		SummaryText.add(node, document);
		if (node.text("text") != null) {
			heading(document, SECTION, node.label("text"));
			document.appendChild(quote(Objects.requireNonNull(node.text("text"))));
		}
		node.fields().forEach((name, value) -> section(document, node, name, value));
		return document;
	}

	/** Whether the body that answers is said only in words, without a node to lead to. */
	private static boolean answers(LinkedNode node) {
		return (node.kind() == NodeKind.DOCUMENT && node.child("answeredBy").isEmpty())
				|| (node.kind() == NodeKind.RESPONSE && node.child("author").isEmpty());
	}

	/** A list of nodes or findings, with how many there are where it is a page. */
	private static void section(Document document, LinkedNode node, String name, @Nullable Object value) {
		List<Map<String, @Nullable Object>> items = LinkedNode.maps(value);
		if (items.stream().allMatch(Map::isEmpty) || (name.equals(SPEAKERS) && items.size() == 1)) {
			return;
		}
		Map<String, @Nullable Object> page = LinkedNode.map(value);
		heading(document, SECTION,
				node.label(name) + (page.containsKey("totalCount") ? " (" + page.get("totalCount") + ")" : ""));
		var list = new BulletList();
		list.setTight(true);
		for (Map<String, @Nullable Object> it : items) {
			list.appendChild(item(null, said(node, it)));
		}
		document.appendChild(list);
		if (page.get("next") instanceof String next) {
			document.appendChild(paragraph(List.of(link(next, Labels.of("next")))));
		}
	}

	/** A place of the text, a node, or a finding. */
	private static List<Node> said(LinkedNode node, Map<String, @Nullable Object> it) {
		return isPlace(it) ? places(List.of(it)) : (it.get("url") != null) ? described(node, it) : finding(node, it);
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
	private static List<Node> described(LinkedNode node, Map<String, @Nullable Object> it) {
		var said = new ArrayList<Node>(List.of(link(it)));
		it.forEach((name, value) -> {
			Map<String, @Nullable Object> other = LinkedNode.map(value);
			if (other.get("url") != null || isPlace(other) || name.equals("stage")) {
				said.add(new Text(" · "));
				said.addAll(part(node, name, value));
			}
			if (other.containsKey("differences")) {
				said.add(new Text(" · "));
				said.addAll(part(node, "differences", other.get("differences")));
			}
		});
		List<Map<String, @Nullable Object>> speakers = LinkedNode.maps(it.get(SPEAKERS));
		for (int at = 1; at < speakers.size(); at++) {
			said.add(new Text("、"));
			said.add(link(speakers.get(at)));
		}
		return said;
	}

	/** What a field of a node or of a finding says. */
	private static List<Node> part(LinkedNode node, String name, @Nullable Object value) {
		Map<String, @Nullable Object> other = LinkedNode.map(value);
		if (NAMED_VALUES.contains(name)) {
			return named(node, value);
		}
		if (other.containsKey("removed")) {
			String words = quoted("−", other.get("removed")) + quoted("+", other.get("added"));
			return words.isEmpty() ? List.of() : List.of(new Text(words));
		}
		if (other.get("url") != null || isPlace(other)) {
			return said(node, other);
		}
		if (PLACES.contains(name)) {
			return LinkedNode.maps(value).isEmpty() ? List.of() : places(value);
		}
		return inline(value);
	}

	private static List<Node> named(LinkedNode node, @Nullable Object value) {
		List<?> values = (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
		return values.isEmpty() ? List.of()
				: List.of(new Text(String.join("、", values.stream().map((it) -> node.label(it.toString())).toList())));
	}

	/** The words of places, behind a sign; nothing without places. */
	private static String quoted(String sign, @Nullable Object spans) {
		return LinkedNode.maps(spans)
			.stream()
			.map((it) -> sign + "「" + it.get("text") + "」")
			.collect(Collectors.joining());
	}

	/** A finding: what was found, its words and places, and what else is said of it. */
	private static List<Node> finding(LinkedNode node, Map<String, @Nullable Object> it) {
		var said = new ArrayList<Node>();
		it.forEach((name, value) -> {
			List<Node> parts = part(node, name, value);
			if (!parts.isEmpty()) {
				if (!said.isEmpty()) {
					said.add(new Text(" · "));
				}
				if (!(parts.getFirst() instanceof Link) && !name.equals("evidence")) {
					said.add(new Text(node.label(name) + ": "));
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
