package org.opiniongraph.knowledge.matrix;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.knowledge.passage.PassageFilter;
import org.opiniongraph.knowledge.theme.AboutLevel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the id of a row says: a row is no node of the graph, so its id holds all that is
 * needed to count it again. After the prefix it is JSON in Base64 (RFC 4648, section 5).
 * Rows of equal scopes have equal ids.
 *
 * @param rows what the rows stand for
 * @param node the id of what this row stands for
 * @param filter which opinions are counted
 * @param level when an opinion counts for a theme
 */
record MatrixRowId(MatrixRows rows, String node, PassageFilter filter, AboutLevel level) {

	static final String PREFIX = "matrix-row:";

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((it) -> it.withFieldVisibility(Visibility.ANY)
			.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE))
		.changeDefaultPropertyInclusion((it) -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	/**
	 * Writes the id of a row. It is long, so it is written only where it is asked for.
	 */
	static String of(MatrixRow row) {
		return write(row.scope(), row.subject());
	}

	private static String write(MatrixScope scope, String node) {
		byte[] json = JSON.writeValueAsBytes(new MatrixRowId(scope.rows(), node, scope.filter(), scope.level()));
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(json);
	}

	/** Reads an id; empty if no server can have written it. */
	static Optional<MatrixRowId> read(String id) {
		try {
			String json = new String(Base64.getUrlDecoder().decode(id.substring(PREFIX.length())),
					StandardCharsets.UTF_8);
			@Nullable MatrixRowId read = JSON.readValue(json, MatrixRowId.class);
			return Optional.ofNullable(read)
				.filter((it) -> it.rows != null && it.node != null && it.filter != null && it.level != null)
				.filter((it) -> id.equals(write(it.scope(), it.node)));
		}
		catch (IllegalArgumentException | JacksonException | BadInputException ex) {
			return Optional.empty();
		}
	}

	/** What is counted. */
	MatrixScope scope() {
		return new MatrixScope(this.rows, this.filter, this.level);
	}

}
