package org.opiniongraph.api.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.opiniongraph.api.field.ConnectionSelection;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.CountedConnection.PageInfo;
import org.opiniongraph.api.paging.CountedConnection.WholeList;
import org.opiniongraph.neo4j.reading.Position;

/**
 * A page of a list whose entries are in memory. It is cut as {@link ConnectionReader}
 * cuts the pages of lists that statements read.
 */
public final class ListInMemory {

	private final WholeList list;

	private final Cursors cursors;

	private final Page page;

	private final ConnectionSelection selected;

	ListInMemory(WholeList list, Cursors cursors, Page page, ConnectionSelection selected) {
		this.list = list;
		this.cursors = cursors;
		this.page = page;
		this.selected = selected;
	}

	/**
	 * Cuts the page.
	 * @param <T> what the list holds
	 * @param <N> what is made of it
	 * @param <E> the edges
	 * @param all the whole list in its natural order
	 * @param position the place of an entry; no two have the same
	 * @param nodes makes the nodes of some entries, given what is selected of a node. An
	 * entry without a node, because it is gone by now, has no edge
	 * @param edge makes an edge of a cursor and a node
	 */
	public <T, N, E extends Edge<?>> CountedConnection<E> of(List<T> all, Function<T, Position> position,
			BiFunction<List<T>, Selection, Map<T, N>> nodes, BiFunction<String, N, E> edge) {
		List<Position> positions = all.stream().map(position).toList();
		int start = behind(positions, this.page.from());
		int end = Math.max(start, behind(positions, this.page.to()));
		int first = this.page.backward() ? Math.max(start, end - this.page.size()) : start;
		int last = this.page.backward() ? end : Math.min(end, start + this.page.size());
		boolean turned = this.page.order().isTurned();
		List<T> entries = turned ? all.subList(first, last).reversed() : all.subList(first, last);
		Map<T, N> made = this.selected.entries() ? nodes.apply(entries, this.selected.node()) : Map.of();
		var edges = new ArrayList<E>();
		for (T entry : entries) {
			N node = made.get(entry);
			if (node != null) {
				edges.add(edge.apply(this.cursors.write(position.apply(entry)), node));
			}
		}
		boolean ahead = first > 0;
		boolean more = last < all.size();
		return new CountedConnection<>(edges,
				pageInfo(entries.stream().map(position).toList(), turned ? ahead : more, turned ? more : ahead),
				(long) all.size(), this.list);
	}

	/** The number of positions in front of one. */
	private int behind(List<Position> positions, Position bound) {
		int low = 0;
		int high = positions.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (this.page.order().compare(positions.get(middle), bound) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private PageInfo pageInfo(List<Position> entries, boolean next, boolean previous) {
		return entries.isEmpty() ? new PageInfo(next, previous, null, null) : new PageInfo(next, previous,
				this.cursors.write(entries.getFirst()), this.cursors.write(entries.getLast()));
	}

}
