package org.opiniongraph.neo4j.reading;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The statements that read one page of a list for each of many parents. Where an index
 * gives the order, one reads from the start of the list and one from its end, because no
 * index is read in a direction that is a parameter. Where {@code $withNode} is true, the
 * nodes of the list are read too, behind the cut. The statements are made of the list's
 * {@link SortKeys} and {@link Columns} when the class of the list is loaded. Immutable.
 * <p>
 * A statement takes {@code $ids} (the parents), {@code $from} and {@code $to} (ids: from
 * inclusive, to exclusive; for another order than by id also {@code $fromKey} and
 * {@code $toKey}), {@code $limit}, {@code $withTotal}, {@code $backward} and
 * {@code $walk} ({@link Range#walk}). Sort keys whose direction is a parameter take
 * {@code $keyDescends}, {@code $leastKey} and {@code $greatestKey} too. It returns a row
 * for each parent: {@code id}, {@code entries} (a list of lists of the columns) and
 * {@code total} (null unless asked for). A list without a parent has no use for
 * {@code $ids} and returns the one row whose {@code id} is empty.
 */
public final class PageStatement {

	/** What is added to the name of a list for the statement that reads from its end. */
	static final String BACKWARD = " backward";

	private final Cypher text;

	private final SortKeys keys;

	private final Columns entry;

	/** The columns of an entry, and its node where the list has nodes to read. */
	private final Columns columns;

	/** The column of the sort key beside the id, null where there is none. */
	private final @Nullable String key;

	private final @Nullable Columns node;

	private final boolean onlyForOne;

	/** By what is added to the list's name. */
	private final Map<String, Statement> statements = new LinkedHashMap<>();

	private PageStatement(Cypher text, SortKeys keys, Columns entry, @Nullable Columns node, boolean onlyForOne) {
		this.text = text;
		this.keys = keys;
		this.entry = entry;
		this.columns = (node != null) ? entry.and("node", node.listWhen("$withNode")) : entry;
		this.key = (keys.keys().size() > 1) ? entry.nameOf(keys.keys().getFirst().expression()) : null;
		this.node = node;
		this.onlyForOne = onlyForOne;
		Cypher whole = text.with("entry", this.columns.list());
		this.statements.put("", Statement.of(whole));
		if (keys.ends() == SortKeys.Ends.BOTH) {
			this.statements.put(BACKWARD, Statement.of(whole.backward()));
		}
	}

	/**
	 * Makes the statements of a list, which do not read the nodes.
	 * @param text a text with the marks <code>{orderBy}</code>, wherever the list is
	 * sorted, <code>{entry}</code>, and <code>{within}</code> for the condition of the
	 * stretch that is read
	 * @param keys how the list is sorted
	 * @param entry the columns of an entry: {@code id}, the sort key if there is one
	 * beside the id, and what else the list knows of an entry
	 * @throws IllegalArgumentException when a mark or the column of a sort key is missing
	 */
	public static PageStatement of(Cypher text, SortKeys keys, Columns entry) {
		Cypher bounded = text.has("within") ? text.with("within", keys.within()) : text;
		return new PageStatement(bounded.with("orderBy", keys.orderBy()), keys, entry, null, false);
	}

	/** The same of a list that is sorted by id and knows nothing else of an entry. */
	public static PageStatement byId(Cypher text, String id) {
		return of(text, SortKeys.byId(id), Columns.of("id", id));
	}

	/**
	 * Preloads of the nodes what the columns say, which call a node {@code it}; each node
	 * is in the list of one parent at most.
	 */
	public PageStatement preloading(Columns node) {
		return new PageStatement(this.text, this.keys, this.entry, node, false);
	}

	/**
	 * Preloads the nodes where the list is read for one parent. The lists of many parents
	 * share nodes, and each node is to be read once.
	 */
	public PageStatement preloadingForOne(Columns node) {
		return new PageStatement(this.text, this.keys, this.entry, node, true);
	}

	/** The statements by what is added to the list's name. */
	Map<String, Statement> statements() {
		return this.statements;
	}

	/** Whether the statement of a stretch reads the nodes too. */
	boolean preloads(Range range) {
		return this.node != null && range.preload() != null && (range.preload().forOneParent() || !this.onlyForOne);
	}

	/**
	 * The statement that reads a stretch.
	 * @throws IllegalArgumentException when a list that is read from its start only is to
	 * be read from its end
	 */
	Statement statement(Range range) {
		boolean turned = range.backward() && this.keys.ends() != SortKeys.Ends.BOTH_IN_ONE;
		Statement statement = this.statements.get(turned ? BACKWARD : "");
		if (statement == null) {
			throw new IllegalArgumentException("This list is read from its start only: " + this.text.forward());
		}
		return statement;
	}

	/** What the statement of a stretch returned for one parent. */
	Slice slice(Range range, Record row) {
		@Nullable Columns preloaded = preloads(range) ? this.node : null;
		Value total = row.get("total");
		return new Slice(row.get("entries").asList((values) -> entry(this.columns.read(values), preloaded)),
				total.isNull() ? null : total.asLong());
	}

	private Slice.Entry entry(NamedRow row, @Nullable Columns preloaded) {
		Object place = (this.key != null) ? row.get(this.key).asObject() : "";
		return new Slice.Entry(new Position(place, row.text("id")), row,
				(preloaded != null) ? preloaded.read(row.get("node")) : null);
	}

}
