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
 * Knows every list by name. All pages that one field asks for at one place of a request
 * are read together.
 */
@Component
public class ConnectionLoaders {

	/** What stands for the filter of a list that takes none. */
	static final String UNFILTERED = "";

	private final BatchLoaderRegistry registry;

	ConnectionLoaders(BatchLoaderRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Makes a list known that takes no filter.
	 * @param <N> what stands in it
	 * @param list its name: its place in the schema, such as {@code Category.opinions}
	 * @param entries reads its entries
	 * @param nodes reads its nodes
	 */
	public <N> void register(String list, ListQuery entries, NodeQuery<N> nodes) {
		registerFiltered(list, String.class, (filter, order) -> entries, nodes);
	}

	/**
	 * Makes a list known that takes no filter and whose edges count opinions.
	 * @param <N> what stands in it
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
	 * Makes a list known that is filtered or has several orders.
	 * @param <F> the filter
	 * @param <N> what stands in it
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
	 * Makes a list known whose edges carry something of their own.
	 * @param <F> the filter
	 * @param <N> what stands in it
	 * @param <E> its edges
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
	 * A list that is filtered or has several orders.
	 *
	 * @param <F> the filter
	 */
	@FunctionalInterface
	public interface FilteredList<F> {

		/**
		 * Says how it is read.
		 * @param filter the filter that was asked for
		 * @param order the order that was asked for
		 * @return what reads it
		 */
		ListQuery of(F filter, ListOrder order);

	}

}
