package org.opiniongraph.api.field;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.connection.LogLimit;

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
	 * A failure that the log tells, with one line a second for its cause. Failures of one
	 * cause within a second have the id of this line.
	 * @param code what went wrong
	 * @param message a sentence that names nothing of ours
	 * @param cause what is counted together
	 * @param write writes the line: its id, and a text that says how many have none
	 * @return the failure
	 */
	public static ServerFault logged(ErrorCode code, String message, String cause, BiConsumer<String, String> write) {
		return new ServerFault(LogLimit.write(cause, write), code, message);
	}

	/**
	 * An unexpected failure.
	 * @param cause what is counted together
	 * @param write writes the line, as for {@link #logged}
	 * @return the failure
	 */
	public static ServerFault unforeseen(String cause, BiConsumer<String, String> write) {
		return logged(ErrorCode.INTERNAL, "An internal error occurred on the server.", cause, write);
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
