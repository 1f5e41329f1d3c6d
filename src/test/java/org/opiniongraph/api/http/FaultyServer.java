package org.opiniongraph.api.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.opiniongraph.neo4j.connection.DatabasePulse;
import org.opiniongraph.neo4j.connection.GraphProperties;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The rooms that serve GraphQL over HTTP, without a database, on a schema whose fields
 * fail. What fails says what no client may read. No stereotype stands on it, so that no
 * other application finds it.
 */
@EnableAutoConfiguration
@ComponentScan(
		basePackages = { "org.opiniongraph.api.answer", "org.opiniongraph.api.connection", "org.opiniongraph.api.field",
				"org.opiniongraph.api.http", "org.opiniongraph.api.limits", "org.opiniongraph.api.memory",
				"org.opiniongraph.api.operation", "org.opiniongraph.api.paging", "org.opiniongraph.api.request" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = ".*\\.(GraphQlConfiguration|ConnectionLoaders)"))
class FaultyServer {

	static final String SECRET = "MARKER MATCH (n:Secret) RETURN n at db.internal:7687";

	static final String FAIL = "X-Fail";

	/** Nobody connects with it, so nothing is lost. */
	@Bean
	Driver driver() {
		return GraphDatabase.driver("bolt://localhost:1");
	}

	@Bean
	DatabasePulse pulse(Driver driver) {
		return new DatabasePulse(driver,
				new GraphProperties("neo4j", Duration.ofSeconds(1), 1, false, Duration.ofSeconds(1)));
	}

	@Bean
	RuntimeWiringConfigurer faults(BatchLoaderRegistry loaders) {
		loaders.<String, String>forName("detail")
			.registerMappedBatchLoader((keys, environment) -> Mono.error(new IllegalStateException(SECRET)));
		return (wiring) -> wiring.scalar(ExtendedScalars.DateTime)
			.scalar(unwritable())
			.type("Query", (query) -> query //
				.dataFetcher("fine", (it) -> "fine")
				.dataFetcher("throwing", (it) -> {
					throw new IllegalStateException(SECRET);
				})
				.dataFetcher("driver", (it) -> {
					throw new ClientException("Neo.ClientError.Statement.SyntaxError", SECRET);
				})
				.dataFetcher("overflow", (it) -> endless(0))
				.dataFetcher("unwritable", (it) -> new Object())
				.dataFetcher("when", (it) -> List.of(SECRET))
				.dataFetcher("large", (it) -> "large".repeat(1_000_000))
				.dataFetcher("hole", (it) -> "item")
				.dataFetcher("items", (it) -> List.of("a", "b")))
			.type("Item", FaultyServer::item);
	}

	private static TypeRuntimeWiring.Builder item(TypeRuntimeWiring.Builder item) {
		return item.dataFetcher("name", (it) -> it.getSource())
			.dataFetcher("detail",
					(it) -> Objects.requireNonNull(it.<String, String>getDataLoader("detail"))
						.load(String.valueOf(it.<Object>getSource())))
			.dataFetcher("always", (it) -> null);
	}

	private static String endless(int depth) {
		return (depth < 0) ? "" : endless(depth + 1) + depth;
	}

	private static GraphQLScalarType unwritable() {
		return GraphQLScalarType.newScalar().name("Json").coercing(new Coercing<Object, Object>() {
			@Override
			public Object serialize(Object value, GraphQLContext context, Locale locale) {
				return new Unwritable();
			}
		}).build();
	}

	@Bean
	WebGraphQlInterceptor failingInterceptor() {
		return (request, chain) -> {
			if ("interceptor".equals(request.getHeaders().getFirst(FAIL))) {
				throw new IllegalStateException(SECRET);
			}
			return chain.next(request);
		};
	}

	@Bean
	OncePerRequestFilter failingFilter() {
		return new OncePerRequestFilter() {
			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws ServletException, IOException {
				switch (String.valueOf(request.getHeader(FAIL))) {
					case "filter" -> throw new IllegalStateException(SECRET);
					case "io" -> throw new IOException(SECRET);
					case "error" -> response.sendError(500, SECRET);
					default -> chain.doFilter(request, response);
				}
			}
		};
	}

	static class Unwritable {

		public String getText() {
			throw new IllegalStateException(SECRET);
		}

	}

}
