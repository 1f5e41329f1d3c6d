package org.opiniongraph.api.field;

import graphql.GraphQLContext;

/**
 * Says of a request that it passed all limits and was run, and that running it again
 * changes nothing: it is a query.
 */
public final class Admission {

	private Admission() {
	}

	/**
	 * Says so.
	 * @param context the request's context
	 */
	public static void grant(GraphQLContext context) {
		context.put(Admission.class, true);
	}

	/**
	 * Whether somebody said so.
	 * @param context the request's context
	 * @return false for what was refused, a dry run, and anything but a query
	 */
	public static boolean isGranted(GraphQLContext context) {
		return context.getBoolean(Admission.class);
	}

}
