package org.opiniongraph.api.paging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ConnectionSelection;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

/**
 * How a list is read by a statement, whichever page of it.
 *
 * @param statement which statement reads it, given the number of parents
 * @param parameters what the statement takes beside the parents and the page
 * @param guards what the statement reads only if it is selected: the name of a parameter,
 * and a field of the edge or, behind {@code node/}, of the node
 */
public record ListQuery(IntFunction<PageStatement> statement, Map<String, ?> parameters,
		Map<String, String> guards) implements ListSource {

	/** A list that one statement reads, however many parents there are. */
	public static ListQuery of(PageStatement statement, Map<String, ?> parameters) {
		return new ListQuery((parents) -> statement, parameters, Map.of());
	}

	/** The same list, of which some columns are read only where they are selected. */
	public ListQuery guarded(Map<String, String> fields) {
		return new ListQuery(this.statement, this.parameters, fields);
	}

	@Override
	public Map<String, Slice> slices(GraphReader graph, Collection<String> parents, Range range,
			ConnectionSelection selected) {
		return graph.page(this.statement.apply(parents.size()), parents, range, parameters(selected));
	}

	/** What the statement takes for a selection. */
	private Map<String, @Nullable Object> parameters(ConnectionSelection selected) {
		var all = new HashMap<String, @Nullable Object>(this.parameters);
		this.guards.forEach((guard, field) -> all.put(guard, field.startsWith("node/")
				? selected.node().has(field.substring("node/".length())) : selected.edge().has(field)));
		return all;
	}

}
