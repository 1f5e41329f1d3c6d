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
import org.opiniongraph.api.field.ConnectionSelection;
import org.opiniongraph.api.paging.CountedConnection.PageInfo;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.IncompleteData;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

/**
 * Reads the same page of a list for many parents. It sends one statement for the entries
 * (and the total, if it is selected), one for the nodes unless the list preloads them,
 * and one each for {@code hasNextPage} and {@code hasPreviousPage} if a cursor makes it
 * necessary.
 */
final class ConnectionReader<N, E extends Edge<?>> {

	private final String name;

	private final ConnectionKey.Request request;

	private final ListSource source;

	private final NodeSource<N> nodes;

	private final EdgeMaker<Object, N, E> edges;

	private final GraphReader graph;

	ConnectionReader(String name, ConnectionKey.Request request, ListSource source, NodeSource<N> nodes,
			EdgeMaker<Object, N, E> edges, GraphReader graph) {
		this.name = name;
		this.request = request;
		this.source = source;
		this.nodes = nodes;
		this.edges = edges;
		this.graph = graph;
	}

	Map<String, CountedConnection<E>> read(Collection<String> parents) {
		Page page = this.request.page();
		ConnectionSelection selected = this.request.selected();
		boolean turned = page.order().isTurned();
		Map<String, Slice> slices = slices(parents, page.withOneMore(selected.entries(), selected.total(), preload()));
		Set<String> ahead = having(parents, page.after() && (turned ? selected.next() : selected.previous()),
				page.ahead());
		Set<String> behind = having(parents, page.before() && (turned ? selected.previous() : selected.next()),
				page.behind());
		Map<String, N> found = nodes(slices.values().stream().flatMap((slice) -> inside(slice).stream()).toList());
		var connections = new HashMap<String, CountedConnection<E>>();
		for (String parent : parents) {
			Slice slice = slices.getOrDefault(parent, Slice.EMPTY);
			boolean more = slice.entries().size() > page.size();
			boolean next = page.backward() ? behind.contains(parent) : more || behind.contains(parent);
			boolean previous = page.backward() ? more || ahead.contains(parent) : ahead.contains(parent);
			List<Slice.Entry> entries = inside(slice);
			List<String> cursors = cursors(parent, entries);
			connections.put(parent,
					new CountedConnection<>(edges(parent, entries, cursors, found),
							pageInfo(cursors, turned ? previous : next, turned ? next : previous), slice.total(),
							new CountedConnection.WholeList(this.name, parent, this.request.filter())));
		}
		return connections;
	}

	private Map<String, Slice> slices(Collection<String> parents, Range range) {
		return this.source.slices(this.graph, parents, range, this.request.selected());
	}

	/** What the list may preload, null where its nodes are of a kind that never is. */
	private Range.@Nullable Preload preload() {
		@Nullable Map<String, Object> guards = this.nodes.guards(this.request.selected().node());
		return (guards != null) ? new Range.Preload(guards, this.request.forOneParent()) : null;
	}

	/** Nodes that the list preloaded, and the rest by id. */
	private Map<String, N> nodes(Collection<Slice.Entry> entries) {
		var found = new HashMap<String, N>();
		var others = new LinkedHashSet<String>();
		for (Slice.Entry entry : entries) {
			@Nullable NamedRow preloaded = entry.node();
			if (preloaded != null) {
				found.computeIfAbsent(entry.id(),
						(id) -> IncompleteData.leftOut(id, () -> this.nodes.view(id, preloaded)));
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
		return asked ? slices(parents, range).entrySet()
			.stream()
			.filter((slice) -> !slice.getValue().entries().isEmpty())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet()) : Set.of();
	}

	/** The entries of the page in the order asked for, without the one more. */
	private List<Slice.Entry> inside(Slice slice) {
		Page page = this.request.page();
		List<Slice.Entry> entries = slice.entries().stream().limit(page.size()).toList();
		return (page.backward() != page.order().isTurned()) ? entries.reversed() : entries;
	}

	private List<String> cursors(String parent, List<Slice.Entry> entries) {
		Cursors cursors = ConnectionLoaders.cursors(this.name, parent, this.request.filter(),
				this.request.page().order());
		return entries.stream().map((entry) -> cursors.write(entry.position())).toList();
	}

	/**
	 * A node that is gone by now has no edge; the page's cursors are those of its place.
	 */
	private List<E> edges(String parent, List<Slice.Entry> entries, List<String> cursors, Map<String, N> found) {
		var edges = new ArrayList<E>();
		for (int i = 0; i < entries.size(); i++) {
			N node = found.get(entries.get(i).id());
			if (node != null) {
				edges.add(this.edges.make(parent, this.request.filter(), cursors.get(i), node, entries.get(i).row()));
			}
		}
		return edges;
	}

	private static PageInfo pageInfo(List<String> cursors, boolean next, boolean previous) {
		return cursors.isEmpty() ? new PageInfo(next, previous, null, null)
				: new PageInfo(next, previous, cursors.getFirst(), cursors.getLast());
	}

}
