package org.opiniongraph.api.request;

import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.ErrorCode;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells whether a request comes from a client that may change the graph. */
@Component
@EnableConfigurationProperties(AccessProperties.class)
public class WriteAccess implements WebGraphQlInterceptor {

	private final @Nullable AccessToken token;

	WriteAccess(AccessProperties properties) {
		this.token = properties.writing();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Decision decision = decide(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(WriteAccess.class, decision)).build());
		return chain.next(request);
	}

	/** Whether a request carries the token. */
	public boolean isGranted(HttpServletRequest request) {
		return decide(request.getHeader(HttpHeaders.AUTHORIZATION)) == Decision.GRANTED;
	}

	/** Whether the request of this context carries the token. */
	public static boolean isGranted(GraphQLContext context) {
		return Objects.requireNonNullElse(context.get(WriteAccess.class), Decision.DENIED) == Decision.GRANTED;
	}

	/**
	 * Refuses a request whose client may not change the graph.
	 * @param context the context of the request
	 * @throws BadInputException when it carries no token, or another one
	 */
	public static void require(GraphQLContext context) {
		switch (Objects.requireNonNullElse(context.get(WriteAccess.class), Decision.DENIED)) {
			case Decision.OFF -> throw new BadInputException(ErrorCode.FORBIDDEN, "Authorization",
					"importing is switched off on this server: opinion-graph.write-token is not set");
			case Decision.DENIED -> throw new BadInputException(ErrorCode.UNAUTHENTICATED, "Authorization",
					"expected the header 'Authorization: Bearer' with the token of opinion-graph.write-token");
			default -> {
			}
		}
	}

	private Decision decide(@Nullable String header) {
		return (this.token == null) ? Decision.OFF : this.token.isIn(header) ? Decision.GRANTED : Decision.DENIED;
	}

	private enum Decision {

		GRANTED, DENIED, OFF

	}

}
