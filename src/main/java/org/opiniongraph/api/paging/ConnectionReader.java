package org.opiniongraph.api.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.CountedConnection.PageInfo;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

/**
 * Reads the same page of a list for many parents. It sends one statement for the entries
 * (and the total, if it is selected), one for the nodes unless the list has read them
 * already, and one each for {@code hasNextPage} and {@code hasPreviousPage} if a cursor
 * makes it necessary.
 */
final class ConnectionReader<N, E extends Edge<N>> {

	private final String name;

	private final ConnectionKey.Request request;

	private final ListQuery list;

	private final NodeQuery<N> nodes;

	private final EdgeMaker<Object, N, E> edges;

	ConnectionReader(String name, ConnectionKey.Request request, ListQuery list, NodeQuery<N> nodes,
			EdgeMaker<Object, N, E> edges) {
		this.name = name;
		this.request = request;
		this.list = list;
		this.nodes = nodes;
		this.edges = edges;
	}

	Map<String, CountedConnection<E>> read(Collection<String> parents) {
		Page page = this.request.page();
		Map<String, Slice> slices = this.list.read(parents,
				page.withOneMore(this.request.selected().entries(), this.request.selected().total(), carried()));
		Set<String> ahead = having(parents, page.after() && this.request.selected().previous(), page.ahead());
		Set<String> behind = having(parents, page.before() && this.request.selected().next(), page.behind());
		Map<String, N> found = nodes(slices.values().stream().flatMap((slice) -> inside(slice).stream()).toList());
		var connections = new HashMap<String, CountedConnection<E>>();
		for (String parent : parents) {
			Slice slice = slices.getOrDefault(parent, Slice.EMPTY);
			boolean more = slice.entries().size() > page.size();
			boolean next = page.backward() ? behind.contains(parent) : more || behind.contains(parent);
			boolean previous = page.backward() ? more || ahead.contains(parent) : ahead.contains(parent);
			List<E> edges = edges(parent, slice, found);
			connections.put(parent, new CountedConnection<>(edges, pageInfo(edges, next, previous), slice.total(),
					new CountedConnection.WholeList(this.name, parent, this.request.filter())));
		}
		return connections;
	}

	/** The columns of the nodes to read with the list, if the kind supports it. */
	private Range.@Nullable Nodes carried() {
		return (this.nodes instanceof NodeView<N> view)
				? new Range.Nodes(view.guards(this.request.selected().node()), this.request.forOneParent()) : null;
	}

	/** Nodes that came with the list, and the rest by id. */
	private Map<String, N> nodes(Collection<Slice.Entry> entries) {
		var found = new HashMap<String, N>();
		var others = new LinkedHashSet<String>();
		for (Slice.Entry entry : entries) {
			Columns carried = entry.node();
			if (carried != null && this.nodes instanceof NodeView<N> view) {
				found.computeIfAbsent(entry.id(), (id) -> view.view(id, carried));
			}
			else {
				others.add(entry.id());
			}
		}
		if (!others.isEmpty()) {
			found.putAll(this.nodes.byIds(others, this.request.selected().node()));
		}
		return found;
	}

	private Set<String> having(Collection<String> parents, boolean asked, Range range) {
		return asked ? this.list.read(parents, range)
			.entrySet()
			.stream()
			.filter((slice) -> !slice.getValue().entries().isEmpty())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet()) : Set.of();
	}

	/** The entries of the page in the list's order, without the one more. */
	private List<Slice.Entry> inside(Slice slice) {
		List<Slice.Entry> page = slice.entries().stream().limit(this.request.page().size()).toList();
		return this.request.page().backward() ? page.reversed() : page;
	}

	private List<E> edges(String parent, Slice slice, Map<String, N> found) {
		Cursors cursor = ConnectionLoaders.cursors(this.name, parent, this.request.filter(),
				this.request.page().order());
		var place = new EdgeMaker.Place<>(parent, this.request.filter());
		var edges = new ArrayList<E>();
		for (Slice.Entry entry : inside(slice)) {
			N node = found.get(entry.id());
			if (node != null) {
				edges.add(this.edges.make(place, cursor.write(position(entry)), node, entry));
			}
		}
		return edges;
	}

	private Position position(Slice.Entry entry) {
		return new Position((this.request.page().order() == ListOrder.ID) ? "" : entry.values().getFirst(), entry.id());
	}

	private static PageInfo pageInfo(List<? extends Edge<?>> edges, boolean next, boolean previous) {
		return edges.isEmpty() ? new PageInfo(next, previous, null, null)
				: new PageInfo(next, previous, edges.getFirst().cursor(), edges.getLast().cursor());
	}

}
