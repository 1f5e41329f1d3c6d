package org.opiniongraph.publish.web;

import java.util.List;

/** The paths of the services beside GraphQL. */
public final class WebPaths {

	/** Names a node; leads to its document. */
	public static final String ID = "/id/";

	/** The document of a node. */
	public static final String DOCUMENT = "/doc/";

	/** The changes between two revisions. */
	public static final String CHANGES = "/changes";

	/** The whole graph. */
	public static final String EXPORT = "/export";

	/** JSON Schemas and contexts of what is served. */
	public static final String SCHEMAS = "/schemas";

	static final List<String> ALL = List.of(ID + "**", DOCUMENT + "**", CHANGES, CHANGES + ".*", EXPORT, EXPORT + "/**",
			SCHEMAS + "/**");

	private WebPaths() {
	}

}
