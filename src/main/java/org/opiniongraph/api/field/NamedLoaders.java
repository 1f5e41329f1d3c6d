package org.opiniongraph.api.field;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import org.dataloader.DataLoaderRegistry;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataLoaderRegistrar;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Registers batch loaders, each by itself, so that {@link RequestLoaders} can make one
 * without the others. It takes the place of the registry of Spring for GraphQL, which
 * makes all of them for each request.
 */
@Component
class NamedLoaders implements BatchLoaderRegistry {

	private final Map<String, DataLoaderRegistrar> byName = new ConcurrentHashMap<>();

	@Override
	public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> keyType, Class<V> valueType) {
		throw new UnsupportedOperationException("A batch loader needs a name: use forName.");
	}

	@Override
	public <K, V> RegistrationSpec<K, V> forName(String name) {
		var one = new DefaultBatchLoaderRegistry();
		if (this.byName.putIfAbsent(name, one) != null) {
			throw new IllegalStateException("There are two batch loaders with the name " + name + ".");
		}
		return one.forName(name);
	}

	@Override
	public boolean hasRegistrations() {
		return !this.byName.isEmpty();
	}

	@Override
	public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
		if (registry instanceof RequestLoaders loaders) {
			loaders.from(this.byName, context);
		}
		else {
			this.byName.values().forEach((it) -> it.registerDataLoaders(registry, context));
		}
	}

}
