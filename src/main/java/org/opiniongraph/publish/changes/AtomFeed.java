package org.opiniongraph.publish.changes;

import java.util.Date;
import java.util.List;

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
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.WebPaths;

/**
 * Writes changes as an Atom feed (RFC 4287). The feed has one entry for each node; the id
 * of the entry is the address of the node.
 */
final class AtomFeed {

	private static final String ATOM = "atom_1.0";

	private AtomFeed() {
	}

	/**
	 * Writes a feed.
	 * @param next the address where it goes on, null where it ends
	 */
	static String write(ChangePage page, @Nullable String next, Addresses addresses) {
		String address = addresses.of(WebPaths.CHANGES + ".atom");
		var feed = new Feed(ATOM);
		feed.setId(address);
		feed.setTitle("Opinion Graph");
		feed.setUpdated(Date.from(page.until().at()));
		SyndPerson author = new Person();
		author.setName("Opinion Graph");
		feed.setAuthors(List.of(author));
		feed.setAlternateLinks(List.of(link("alternate", addresses.of(WebPaths.CHANGES))));
		feed.setOtherLinks(
				(next != null) ? List.of(link("self", address), link("next", next)) : List.of(link("self", address)));
		feed.setEntries(page.changes().stream().map((it) -> entry(it, addresses)).toList());
		try {
			return new WireFeedOutput().outputString(feed, false);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Entry entry(ChangedNode change, Addresses addresses) {
		var entry = new Entry();
		entry.setId(addresses.ofNode(change.id()));
		entry.setTitle(change.kind() + " " + change.id());
		entry.setUpdated(Date.from(change.at()));
		entry.setAlternateLinks(List.of(link("alternate", addresses.ofDocument(change.id()))));
		var category = new Category();
		category.setTerm(change.kind().name());
		entry.setCategories(List.of(category));
		var summary = new Content();
		summary.setType("text");
		summary.setValue(String.join(" ", change.fields()));
		entry.setSummary(summary);
		return entry;
	}

	private static Link link(String relation, String address) {
		var link = new Link();
		link.setRel(relation);
		link.setHref(address);
		return link;
	}

}
