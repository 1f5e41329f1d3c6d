package org.opiniongraph.publish.pages;

import java.util.ArrayList;
import java.util.List;

import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** All that this server has besides the documents of nodes. */
@Component
class Doors {

	private static final String CSV = "text/csv";

	private final Addresses addresses;

	private final String graphQl;

	private final boolean graphiql;

	Doors(Addresses addresses, @Value("${spring.graphql.http.path:/graphql}") String graphQl,
			@Value("${opinion-graph.graphiql.enabled:true}") boolean graphiql) {
		this.addresses = addresses;
		this.graphQl = graphQl;
		this.graphiql = graphiql;
	}

	/** In the order in which people read them. */
	List<Door> all() {
		var all = new ArrayList<Door>();
		all.add(door("explorer", WebPaths.ROOT, MediaType.TEXT_HTML_VALUE));
		if (this.graphiql) {
			all.add(door("graphiql", GraphiqlPage.PATH, MediaType.TEXT_HTML_VALUE));
		}
		all.add(door("graphql", this.graphQl, MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE));
		all.add(door("schema", "/schema.graphqls", MediaType.TEXT_PLAIN_VALUE));
		all.add(door("operations", this.graphQl + "/operations", MediaType.APPLICATION_JSON_VALUE));
		all.add(door("nodes-spreadsheet", WebPaths.EXPORT + "/nodes.excel.csv", CSV));
		all.add(door("relationships-spreadsheet", WebPaths.EXPORT + "/relationships.excel.csv", CSV));
		all.add(door("graphml", WebPaths.EXPORT + "/graph.graphml", MediaType.APPLICATION_XML_VALUE));
		all.add(door("export", WebPaths.EXPORT, MediaType.APPLICATION_JSON_VALUE));
		all.add(door("dataset", WebPaths.DATASET, "text/turtle"));
		all.add(door("changes", WebPaths.CHANGES, MediaType.APPLICATION_JSON_VALUE));
		all.add(door("feed", WebPaths.CHANGES + ".atom", MediaType.APPLICATION_ATOM_XML_VALUE));
		all.add(door("shapes", WebPaths.SCHEMAS + "/shapes.ttl", "text/turtle"));
		all.add(door("sitemap", WebPaths.SITEMAP, MediaType.APPLICATION_XML_VALUE));
		return all;
	}

	private Door door(String name, String path, String type) {
		return new Door(name, Labels.of("door." + name), this.addresses.of(path), type);
	}

}
