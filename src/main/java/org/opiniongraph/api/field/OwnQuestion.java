package org.opiniongraph.api.field;

import java.util.HashMap;
import java.util.Map;

import graphql.GraphQLContext;

/**
 * Marks a question that the server asks itself, for a document or to get warm. It is
 * exempt from the limits of clients, and not from those of memory.
 */
public final class OwnQuestion {

	private static final String NAME = OwnQuestion.class.getName();

	private OwnQuestion() {
	}

	/** The same attributes with the mark. */
	public static Map<String, Object> marked(Map<String, Object> attributes) {
		var marked = new HashMap<>(attributes);
		marked.put(NAME, true);
		return marked;
	}

	/** Whether attributes have the mark. */
	public static boolean isOne(Map<String, Object> attributes) {
		return attributes.containsKey(NAME);
	}

	/** Whether the question of a context has the mark. */
	public static boolean isOne(GraphQLContext context) {
		return context.getBoolean(NAME);
	}

}
