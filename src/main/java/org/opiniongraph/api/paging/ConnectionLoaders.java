package org.opiniongraph.api.paging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opiniongraph.api.paging.CountedConnection.OpinionCountEdge;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
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

	private final GraphReader graph;

	ConnectionLoaders(BatchLoaderRegistry registry, GraphReader graph) {
		this.registry = registry;
		this.graph = graph;
	}

	/** Registers a list without a filter. */
	public <N> void register(String list, PageStatement statement, NodeSource<N> nodes) {
		registerFiltered(list, String.class, (filter, order) -> ListQuery.of(statement, Map.of()), nodes);
	}

	/**
	 * The same, whose edges count opinions; its entries have a column {@code opinions},
	 * and it has the orders of {@link OpinionCountOrder}.
	 */
	public <N> void registerCounted(String list, PageStatement statement, NodeSource<N> nodes) {
		registerCounted(list, String.class, (filter, order) -> ListQuery.of(statement, Map.of("orderBy", order.by())),
				nodes);
	}

	/** The same with a filter. */
	public <F, N> void registerCounted(String list, Class<F> filterType,
			BiFunction<F, ListOrder, ? extends ListSource> query, NodeSource<N> nodes) {
		EdgeMaker<F, N, OpinionCountEdge<N>> counted = (parent, filter, cursor, node,
				row) -> new OpinionCountEdge<>(cursor, node, row.number("opinions"));
		register(list, filterType, query, nodes, counted);
	}

	/** Registers a list with a filter or several orders. */
	public <F, N> void registerFiltered(String list, Class<F> filterType,
			BiFunction<F, ListOrder, ? extends ListSource> query, NodeSource<N> nodes) {
		EdgeMaker<F, N, PlainEdge<N>> plain = (parent, filter, cursor, node, row) -> new PlainEdge<>(cursor, node);
		register(list, filterType, query, nodes, plain);
	}

	/**
	 * Registers a list whose edges have fields of their own.
	 * @param list its name: its place in the schema, such as {@code Member.themes}
	 * @param filterType the filter's type
	 * @param query says how its entries are read in the order that was asked for
	 * @param nodes reads its nodes
	 * @param edges makes its edges
	 */
	public <F, N, E extends Edge<?>> void register(String list, Class<F> filterType,
			BiFunction<F, ListOrder, ? extends ListSource> query, NodeSource<N> nodes, EdgeMaker<F, N, E> edges) {
		EdgeMaker<Object, N, E> anyEdges = (parent, filter, cursor, node, row) -> edges.make(parent,
				filterType.cast(filter), cursor, node, row);
		this.registry.<ConnectionKey, CountedConnection<E>>forName(list)
			.registerMappedBatchLoader((keys,
					environment) -> Mono.fromCallable(() -> read(list, keys,
							(request) -> query.apply(filterType.cast(request.filter()), request.page().order()), nodes,
							anyEdges)));
	}

	static Cursors cursors(String list, String parent, Object filter, ListOrder order) {
		return new Cursors(list + " " + parent + " " + filter, order);
	}

	private <N, E extends Edge<?>> Map<ConnectionKey, CountedConnection<E>> read(String list, Set<ConnectionKey> keys,
			Function<ConnectionKey.Request, ListSource> query, NodeSource<N> nodes, EdgeMaker<Object, N, E> edges) {
		var pages = new HashMap<ConnectionKey, CountedConnection<E>>();
		Map<ConnectionKey.Request, List<ConnectionKey>> alike = keys.stream()
			.collect(Collectors.groupingBy(ConnectionKey::request));
		alike.forEach((request, same) -> {
			var reader = new ConnectionReader<>(list, request, query.apply(request), nodes, edges, this.graph);
			var found = reader.read(same.stream().map(ConnectionKey::parent).toList());
			same.forEach((key) -> pages.put(key, found.get(key.parent())));
		});
		return pages;
	}

}
