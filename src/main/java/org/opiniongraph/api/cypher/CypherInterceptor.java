package org.opiniongraph.api.cypher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.neo4j.reading.RanStatements;
import org.opiniongraph.neo4j.reading.RanStatements.RanStatement;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers a request with {@code extensions: {cypher: true}} with the statements that ran
 * for it. A request that is run again shows the statements of its last run.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
@EnableConfigurationProperties(CypherProperties.class)
class CypherInterceptor implements WebGraphQlInterceptor {

	private static final String CYPHER = "cypher";

	private final boolean enabled;

	CypherInterceptor(CypherProperties properties, Environment environment) {
		this.enabled = properties.isEnabled(environment);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		@Nullable Object wanted = request.getExtensions().get(CYPHER);
		return switch (wanted) {
			case null -> chain.next(request);
			case Boolean it when !it -> chain.next(request);
			case Boolean _ when this.enabled -> Mono.defer(() -> told(request, chain));
			case Boolean _ ->
				Mono.just(refused(request, "'extensions.cypher': this server does not show its statements."));
			default -> Mono.just(refused(request, "'extensions.cypher': expected true or false"));
		};
	}

	private static Mono<WebGraphQlResponse> told(WebGraphQlRequest request, Chain chain) {
		var statements = new RanStatements();
		return chain.next(request).map((response) -> response.transform((builder) -> {
			var extensions = new LinkedHashMap<Object, Object>(response.getExtensions());
			extensions.put(CYPHER, statements.all().stream().map(CypherInterceptor::entry).toList());
			builder.extensions(extensions);
		})).contextWrite(Context.of(RanStatements.KEY, statements));
	}

	private static Map<String, Object> entry(RanStatement statement) {
		var entry = new LinkedHashMap<String, Object>();
		entry.put("statement", statement.text());
		entry.put("parameters", statement.parameters());
		entry.put("browser", BrowserText.of(statement));
		return entry;
	}

	private static WebGraphQlResponse refused(WebGraphQlRequest request, String message) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.errors(List.of(ErrorCode.BAD_USER_INPUT.error(message)))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
