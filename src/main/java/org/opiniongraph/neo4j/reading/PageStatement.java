package org.opiniongraph.neo4j.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A statement that reads one page of a list for each of many parents, and its twin that
 * walks the same list backward. Cypher has no parameter for a direction, so the twin is
 * the same text with every {@code ASC} and {@code DESC} exchanged; both are made once,
 * when the class is loaded.
 * <p>
 * The text takes {@code $ids} (the parents), {@code $from} and {@code $to} (ids: from
 * inclusive, to exclusive; for another order than by id also {@code $fromKey} and
 * {@code $toKey}), {@code $limit} and {@code $withTotal}. It returns a row for each
 * parent: {@code id}, {@code entries} (a list of lists that begin with the node's id) and
 * {@code total} (null unless asked for). A list without a parent has no use for
 * {@code $ids} and returns the one row whose {@code id} is empty.
 * <p>
 * A list can also carry its nodes: then each entry ends with what a {@link Projection}
 * says, read behind the cut, and the page needs no second statement for them.
 *
 * @param forward the text as written
 * @param backward the same list from its end
 * @param carrying the same list with its nodes, null where it never carries them
 * @param shared whether a node can stand in the lists of several parents, so that
 * carrying it for each would read it many times
 */
public record PageStatement(String forward, String backward, @Nullable PageStatement carrying, boolean shared) {

	private static final String FILTER = "{filter}";

	private static final String ANCHOR = "{anchor}";

	private static final Pattern ENTRIES = Pattern.compile("collect\\(\\[((\\w+)\\.id[^\\]]*)\\]\\) AS entries");

	private static final Pattern DIRECTION = Pattern.compile("\\b(ASC|DESC)\\b");

	/**
	 * Makes the pair of a list that can be filtered. The condition stands twice or more
	 * in such a text, where entries are read and where they are counted, so it is written
	 * once and put in here, when the class is loaded.
	 * @param forward a text with the mark <code>{filter}</code> wherever the condition
	 * belongs
	 * @param condition a condition whose every part takes a parameter that may be null
	 * @return the text and its twin
	 * @throws IllegalArgumentException when the text names no direction or has no such
	 * mark
	 */
	public static PageStatement filtered(String forward, String condition) {
		if (!forward.contains(FILTER)) {
			throw new IllegalArgumentException("a filtered page statement says " + FILTER + ": " + forward);
		}
		return of(forward.replace(FILTER, condition.strip()));
	}

	/**
	 * Makes the pair of a list that can begin with different things: with all nodes of a
	 * label, or with those that a text finds.
	 * @param forward a text with the mark <code>{anchor}</code> wherever it begins with
	 * them
	 * @param anchor a match and its condition, to which the text adds its own
	 * @return the text and its twin
	 * @throws IllegalArgumentException when the text names no direction or has no such
	 * mark
	 */
	public static PageStatement anchored(String forward, String anchor) {
		if (!forward.contains(ANCHOR)) {
			throw new IllegalArgumentException("an anchored page statement says " + ANCHOR + ": " + forward);
		}
		return of(forward.replace(ANCHOR, anchor.strip()));
	}

	/**
	 * Makes the pair of the same list when nothing filters it, so that its total is read
	 * from the database's own counts.
	 * @param forward a text with the mark <code>{filter}</code> wherever the condition
	 * belongs
	 * @return the text and its twin
	 */
	public static PageStatement unfiltered(String forward) {
		return filtered(forward, "true");
	}

	/**
	 * Makes the pair.
	 * @param forward a text whose every sort key says {@code ASC} or {@code DESC}
	 * @return the text and its twin
	 * @throws IllegalArgumentException when the text names no direction
	 */
	public static PageStatement of(String forward) {
		String backward = DIRECTION.matcher(forward)
			.replaceAll((direction) -> direction.group().equals("ASC") ? "DESC" : "ASC");
		if (backward.equals(forward)) {
			throw new IllegalArgumentException("a page statement says ASC or DESC: " + forward);
		}
		return new PageStatement(forward, backward, null, false);
	}

	/**
	 * The same list, which carries its nodes. Each of them is in the list of one parent
	 * at most.
	 * @param nodes what is read of them
	 * @return the pair and its twins that carry
	 * @throws IllegalArgumentException when the text does not say
	 * {@code collect([node.id, …]) AS entries} once
	 */
	public PageStatement carrying(Projection nodes) {
		return new PageStatement(this.forward, this.backward,
				new PageStatement(withNodes(this.forward, nodes), withNodes(this.backward, nodes), null, false), false);
	}

	/**
	 * The same list, which carries its nodes where it is read for one parent. For many it
	 * does not: they share nodes, and each node is read once.
	 * @param nodes what is read of them
	 * @return the pair and its twins that carry
	 * @throws IllegalArgumentException when the text does not say
	 * {@code collect([node.id, …]) AS entries} once
	 */
	public PageStatement carryingForOne(Projection nodes) {
		PageStatement carrying = carrying(nodes);
		return new PageStatement(carrying.forward, carrying.backward, carrying.carrying, true);
	}

	/**
	 * Whether the nodes come with the list.
	 * @param range what is asked for
	 * @return true when it asks for nodes and this list carries them
	 */
	boolean carries(Range range) {
		return this.carrying != null && range.nodes() != null && (range.nodes().forOneParent() || !this.shared);
	}

	/**
	 * The text that reads a stretch.
	 * @param range what is asked for
	 * @return one of the four
	 */
	String text(Range range) {
		PageStatement statement = (this.carrying != null && carries(range)) ? this.carrying : this;
		return range.backward() ? statement.backward : statement.forward;
	}

	private static String withNodes(String text, Projection nodes) {
		Matcher entries = ENTRIES.matcher(text);
		if (entries.results().count() != 1) {
			throw new IllegalArgumentException("a list that carries its nodes says collect([…]) AS entries: " + text);
		}
		return entries.replaceAll((it) -> Matcher
			.quoteReplacement("collect([" + it.group(1) + ", " + nodes.of(it.group(2)) + "]) AS entries"));
	}

}
