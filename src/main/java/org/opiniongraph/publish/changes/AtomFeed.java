package org.opiniongraph.publish.changes;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.NodeTitle;
import org.opiniongraph.publish.web.WebPaths;

/**
 * Writes changes as an Atom feed (RFC 4287). The feed has one entry for each node; the id
 * of the entry is the address of the node.
 *
 * @param addresses the addresses of nodes
 * @param nodes what nodes are known by, by id, as {@link NodeTitle} wants it
 */
record AtomFeed(Addresses addresses, Map<String, Map<String, Object>> nodes) {

	private static final String ATOM = "atom_1.0";

	private static final String NAME = "Opinion Graph";

	/** In characters: some sentences. */
	private static final int SUMMARY = 400;

	/** What XML 1.0 does not allow (section 2.2). */
	private static final String UNSAYABLE = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

	/**
	 * Writes a feed.
	 * @param self the address that was asked for
	 * @param next the address where it goes on, null where it ends
	 */
	String write(ChangePage page, String self, @Nullable String next) {
		var feed = new Feed(ATOM);
		feed.setId(this.addresses.of(WebPaths.CHANGES + ".atom"));
		feed.setTitle(NAME + " – " + Labels.of("feed"));
		feed.setUpdated(Date.from(page.until().at()));
		SyndPerson author = new Person();
		author.setName(NAME);
		feed.setAuthors(List.of(author));
		feed.setAlternateLinks(List.of(link("alternate", this.addresses.of("/"))));
		feed.setOtherLinks(Stream.of(link("self", self), (next != null) ? link("next", next) : null)
			.filter(Objects::nonNull)
			.toList());
		feed.setEntries(page.changes().stream().map(this::entry).toList());
		try {
			return new WireFeedOutput().outputString(feed, false);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Entry entry(ChangedNode change) {
		Map<String, Object> node = this.nodes.getOrDefault(change.id(), Map.of());
		var entry = new Entry();
		entry.setId(this.addresses.ofNode(change.id()));
		entry.setTitle(sayable("%s: %s – %s".formatted(Labels.of(change.kind().name()),
				Labels.of(NodeKind.ofId(change.id()).orElseThrow().name()), NodeTitle.of(change.id(), node))));
		entry.setUpdated(Date.from(change.at()));
		entry.setAlternateLinks(List.of(link("alternate", this.addresses.ofDocument(change.id()))));
		var category = new Category();
		category.setTerm(change.kind().name());
		category.setLabel(Labels.of(change.kind().name()));
		entry.setCategories(List.of(category));
		var summary = new Content();
		summary.setType("text");
		summary.setValue(sayable(summary(change, node)));
		entry.setSummary(summary);
		return entry;
	}

	/** What changed, and what the node says or is called in both languages. */
	private static String summary(ChangedNode change, Map<String, Object> node) {
		var summary = new StringJoiner(" ");
		if (change.kind() == ChangeKind.CHANGED && !change.fields().isEmpty()) {
			summary.add(Labels.of("changedFields") + ": "
					+ String.join(", ", change.fields().stream().map(Labels::of).toList()) + ".");
		}
		if (change.move() != null) {
			summary.add("%s: %d → %d.".formatted(Labels.of("row"), change.move().before(), change.move().after()));
		}
		if (node.get("text") != null) {
			summary.add(NodeTitle.beginning(node.get("text").toString(), SUMMARY));
		}
		else {
			summary.add(NodeTitle.of(change.id(), node));
			if (node.get("nameEn") != null) {
				summary.add("(" + node.get("nameEn") + ")");
			}
		}
		return summary.toString();
	}

	private static String sayable(String text) {
		return text.replaceAll(UNSAYABLE, "\uFFFD");
	}

	private static Link link(String relation, String address) {
		var link = new Link();
		link.setRel(relation);
		link.setHref(address);
		return link;
	}

}
