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

	/** The explorer for people, what is there for programs. */
	public static final String ROOT = "/";

	/** What is there, for people and programs. */
	public static final String DOORS = "/developers";

	/** The description of the data set. */
	public static final String DATASET = "/dataset";

	/**
	 * The same where programs look for it (RFC 8615, Vocabulary of Interlinked Datasets).
	 */
	public static final String VOID = "/.well-known/void";

	/** The style sheet of all pages. */
	public static final String STYLE = "/style.css";

	/** The guide in Neo4j Browser; behind it stands its language. */
	public static final String BROWSER_GUIDE = "/browser/guide/";

	/** How Neo4j Browser draws nodes. */
	public static final String BROWSER_STYLE = "/browser/style.grass";

	/** The icon of all pages. */
	public static final String ICON = "/explorer/icon.svg";

	/** The documents of all nodes, for robots. */
	public static final String SITEMAP = "/sitemap.xml";

	/** Those of these paths that need the graph. */
	static final List<String> ALL = List.of(DATASET, DATASET + ".*", VOID, SITEMAP, ID + "**", DOCUMENT + "**", CHANGES,
			CHANGES + ".*", EXPORT, EXPORT + "/**", SCHEMAS + "/**");

	/** How all of them begin but the root. */
	static final List<String> BEGINNINGS = List.of(ID, DOCUMENT, CHANGES, EXPORT, SCHEMAS, DATASET, VOID, SITEMAP);

	private WebPaths() {
	}

}
