package org.opiniongraph.api.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Loads one field of many objects. All objects for which a request asks with the same
 * arguments are read together, with one call. A loader is made once, at the start, and
 * may be used by all threads.
 *
 * @param <K> what identifies an object, for example its id
 * @param <A> the arguments and all else that the answer depends on; it needs
 * {@code equals}
 * @param <V> the value of the field
 */
public final class GroupedLoader<K, A, V> {

	private final String field;

	private GroupedLoader(String field) {
		this.field = field;
	}

	/**
	 * Registers a loader. Objects that {@code read} does not return have no value.
	 * @param <K> what identifies an object
	 * @param <A> the arguments
	 * @param <V> the value
	 * @param registry where it is registered
	 * @param field the field as the schema names it, for example {@code Theme.narrower}
	 * @param read reads the values of all objects with the same arguments
	 * @return the loader
	 */
	public static <K, A, V> GroupedLoader<K, A, V> of(BatchLoaderRegistry registry, String field,
			BiFunction<List<K>, A, Map<K, V>> read) {
		registry.<Key<K, A>, V>forName(field)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> read(keys, read)));
		return new GroupedLoader<>(field);
	}

	/**
	 * Registers a loader of lists. Objects that {@code read} does not return have an
	 * empty list.
	 * @param <K> what identifies an object
	 * @param <A> the arguments
	 * @param <T> what the lists hold
	 * @param registry where it is registered
	 * @param field the field as the schema names it
	 * @param read reads the lists of all objects with the same arguments
	 * @return the loader
	 */
	public static <K, A, T> GroupedLoader<K, A, List<T>> ofLists(BatchLoaderRegistry registry, String field,
			BiFunction<List<K>, A, Map<K, List<T>>> read) {
		return of(registry, field, (objects, arguments) -> {
			Map<K, List<T>> found = read.apply(objects, arguments);
			return objects.stream().collect(Collectors.toMap((it) -> it, (it) -> found.getOrDefault(it, List.of())));
		});
	}

	/**
	 * Loads the value of one object.
	 * @param environment that of the field
	 * @param object identifies the object
	 * @param arguments the checked arguments
	 * @return completes when the values of all such objects have been read
	 */
	public CompletableFuture<V> load(DataFetchingEnvironment environment, K object, A arguments) {
		DataLoader<Key<K, A>, V> loader = Objects.requireNonNull(environment.getDataLoader(this.field), this.field);
		return loader.load(new Key<>(object, arguments));
	}

	/**
	 * Replaces ids with nodes; all nodes are read together. An id without a node is left
	 * out, and the order stays.
	 * @param <K> what identifies an object
	 * @param <N> the nodes
	 * @param ids the ids for each object
	 * @param byIds reads nodes by their ids
	 * @return the nodes for each object
	 */
	public static <K, N> Map<K, List<N>> nodes(Map<K, List<String>> ids, Function<Set<String>, Map<String, N>> byIds) {
		Map<String, N> nodes = byIds.apply(ids.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
		var found = new HashMap<K, List<N>>();
		ids.forEach((object, own) -> found.put(object,
				own.stream().flatMap((id) -> Stream.ofNullable(nodes.get(id))).toList()));
		return found;
	}

	private static <K, A, V> Map<Key<K, A>, V> read(Set<Key<K, A>> keys, BiFunction<List<K>, A, Map<K, V>> read) {
		var values = new HashMap<Key<K, A>, V>();
		keys.stream()
			.collect(Collectors.groupingBy(Key::arguments, Collectors.mapping(Key::object, Collectors.toList())))
			.forEach((arguments, objects) -> read.apply(objects, arguments)
				.forEach((object, value) -> values.put(new Key<>(object, arguments), value)));
		return values;
	}

	private record Key<K, A>(K object, A arguments) {
	}

}
