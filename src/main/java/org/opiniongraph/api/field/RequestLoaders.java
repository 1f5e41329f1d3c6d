package org.opiniongraph.api.field;

import java.util.Map;

import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.DataLoaderRegistrar;

/**
 * The data loaders of one request. A loader is made when a field asks for it: a request
 * uses a few of them, and each level of a query looks at all that there are. It may be
 * used by many threads.
 */
public final class RequestLoaders extends DataLoaderRegistry {

	private volatile @Nullable Source source;

	void from(Map<String, DataLoaderRegistrar> registered, GraphQLContext context) {
		this.source = new Source(registered, context);
	}

	@Override
	public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
		@Nullable Source from = this.source;
		if (from != null && !this.dataLoaders.containsKey(name)) {
			make(name, from);
		}
		return super.getDataLoader(name);
	}

	private synchronized void make(String name, Source from) {
		@Nullable DataLoaderRegistrar registrar = from.registered().get(name);
		if (registrar != null && !this.dataLoaders.containsKey(name)) {
			var one = new DataLoaderRegistry();
			registrar.registerDataLoaders(one, from.context());
			one.getDataLoaders().forEach((loader) -> register(name, loader));
		}
	}

	/**
	 * What makes loaders.
	 *
	 * @param registered what makes each of them, by name
	 * @param context the context of the request
	 */
	private record Source(Map<String, DataLoaderRegistrar> registered, GraphQLContext context) {
	}

}
