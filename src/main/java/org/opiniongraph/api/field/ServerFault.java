package org.opiniongraph.api.field;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A failure of ours as the client sees it: a code, a sentence and an id, under which the
 * log has the rest.
 *
 * @param id the id
 * @param code what went wrong
 * @param message a sentence that names nothing of ours
 */
public record ServerFault(String id, ErrorCode code, String message) {

	/**
	 * A failure with an id of its own.
	 * @param code what went wrong
	 * @param message a sentence that names nothing of ours
	 */
	public ServerFault(ErrorCode code, String message) {
		this(UUID.randomUUID().toString(), code, message);
	}

	static ServerFault unforeseen() {
		return new ServerFault(ErrorCode.INTERNAL, "Something went wrong on our side.");
	}

	/**
	 * The error that tells a client.
	 * @param path where in the answer it happened, if anywhere
	 * @param locations where in the query
	 * @return the error
	 */
	public GraphQLError error(@Nullable List<Object> path, @Nullable List<SourceLocation> locations) {
		return GraphqlErrorBuilder.newError()
			.message("%s (error id %s)", this.message, this.id)
			.path(path)
			.locations(locations)
			.errorType(this.code)
			.extensions(Map.of("code", this.code.name(), "errorId", this.id))
			.build();
	}

}
