package org.opiniongraph.api.paging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opiniongraph.api.paging.CountedConnection.OpinionCountEdge;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Registers every list by its name. All pages that one field needs at one place of a
 * request are read together.
 */
@Component
public class ConnectionLoaders {

	/** The filter of a list that has no filter. */
	static final String UNFILTERED = "";

	private final BatchLoaderRegistry registry;

	ConnectionLoaders(BatchLoaderRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Registers a list without a filter.
	 * @param <N> the type of the nodes
	 * @param list its name: its place in the schema, such as {@code Category.opinions}
	 * @param entries reads its entries
	 * @param nodes reads its nodes
	 */
	public <N> void register(String list, ListQuery entries, NodeQuery<N> nodes) {
		registerFiltered(list, String.class, (filter, order) -> entries, nodes);
	}

	/**
	 * Registers a list without a filter whose edges have a number of opinions.
	 * @param <N> the type of the nodes
	 * @param list its name: its place in the schema, such as {@code Category.members}
	 * @param entries reads its entries, each with the number of opinions as its last
	 * value
	 * @param nodes reads its nodes
	 */
	public <N> void registerCounted(String list, ListQuery entries, NodeQuery<N> nodes) {
		EdgeMaker<String, N, OpinionCountEdge<N>> counted = (place, cursor, node,
				entry) -> new OpinionCountEdge<>(cursor, node, (long) entry.values().getLast());
		register(list, String.class, (filter, order) -> entries, nodes, counted);
	}

	/**
	 * Registers a list with a filter or several orders.
	 * @param <F> the filter
	 * @param <N> the type of the nodes
	 * @param list its name: its place in the schema, such as {@code Query.opinions}
	 * @param filterType the filter's type
	 * @param entries reads its entries, given the filter and the order that were asked
	 * for
	 * @param nodes reads its nodes
	 */
	public <F, N> void registerFiltered(String list, Class<F> filterType, FilteredList<F> entries, NodeQuery<N> nodes) {
		EdgeMaker<F, N, PlainEdge<N>> plain = (place, cursor, node, entry) -> new PlainEdge<>(cursor, node);
		register(list, filterType, entries, nodes, plain);
	}

	/**
	 * Registers a list whose edges have fields of their own.
	 * @param <F> the filter
	 * @param <N> the type of the nodes
	 * @param <E> the type of the edges
	 * @param list its name: its place in the schema, such as {@code Member.themes}
	 * @param filterType the filter's type
	 * @param entries reads its entries, given the filter and the order that were asked
	 * for
	 * @param nodes reads its nodes
	 * @param edges makes its edges
	 */
	public <F, N, E extends Edge<N>> void register(String list, Class<F> filterType, FilteredList<F> entries,
			NodeQuery<N> nodes, EdgeMaker<F, N, E> edges) {
		FilteredList<Object> anyEntries = (filter, order) -> entries.of(filterType.cast(filter), order);
		EdgeMaker<Object, N, E> anyEdges = (place, cursor, node, entry) -> edges
			.make(new EdgeMaker.Place<>(place.parent(), filterType.cast(place.filter())), cursor, node, entry);
		this.registry.<ConnectionKey, CountedConnection<E>>forName(list)
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> read(list, keys, anyEntries, nodes, anyEdges)));
	}

	static Cursors cursors(String list, String parent, Object filter, ListOrder order) {
		return new Cursors(list + " " + parent + " " + filter, order);
	}

	private static <N, E extends Edge<N>> Map<ConnectionKey, CountedConnection<E>> read(String list,
			Set<ConnectionKey> keys, FilteredList<Object> entries, NodeQuery<N> nodes, EdgeMaker<Object, N, E> edges) {
		var pages = new HashMap<ConnectionKey, CountedConnection<E>>();
		Map<ConnectionKey.Request, List<ConnectionKey>> alike = keys.stream()
			.collect(Collectors.groupingBy(ConnectionKey::request));
		alike.forEach((request, same) -> {
			ListOrder order = request.page().order();
			List<String> parents = same.stream().map(ConnectionKey::parent).toList();
			var found = new ConnectionReader<>(list, request, entries.of(request.filter(), order), nodes, edges)
				.read(parents);
			same.forEach((key) -> pages.put(key, found.get(key.parent())));
		});
		return pages;
	}

	/**
	 * A list that has a filter or several orders.
	 *
	 * @param <F> the filter
	 */
	@FunctionalInterface
	public interface FilteredList<F> {

		/**
		 * Returns the query of the list.
		 * @param filter the filter that was asked for
		 * @param order the order that was asked for
		 * @return what reads it
		 */
		ListQuery of(F filter, ListOrder order);

	}

}
