package org.opiniongraph.api.field;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A fault of the server as the client sees it: a code, a message, and an id under which
 * the log has the details.
 *
 * @param id the id
 * @param code the kind of the error
 * @param message a message without internal details
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

	/**
	 * An unexpected failure.
	 * @return the failure
	 */
	public static ServerFault unforeseen() {
		return new ServerFault(ErrorCode.INTERNAL, "An internal error occurred on the server.");
	}

	/**
	 * The error that tells a client.
	 * @param path where in the answer it happened, if anywhere
	 * @param locations where in the query
	 * @return the error
	 */
	public GraphQLError error(@Nullable List<Object> path, @Nullable List<SourceLocation> locations) {
		return GraphqlErrorBuilder.newError()
			.message("%s", text())
			.path(path)
			.locations(locations)
			.errorType(this.code)
			.extensions(Map.copyOf(extensions()))
			.build();
	}

	/**
	 * The sentence with the id.
	 * @return what the client reads
	 */
	public String text() {
		return "%s (error id %s)".formatted(this.message, this.id);
	}

	/**
	 * The code and the id.
	 * @return what programs read
	 */
	public Map<String, String> extensions() {
		return Map.of("code", this.code.name(), "errorId", this.id);
	}

}
