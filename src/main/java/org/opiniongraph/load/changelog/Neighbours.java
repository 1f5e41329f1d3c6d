package org.opiniongraph.load.changelog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads the relationships of nodes in the graph. */
@Component
class Neighbours {

	static final String NARROWER_THEMES = """
			UNWIND $ids AS id
			MATCH (:Theme {id: id})<-[:BROADER]-{1,20}(narrower:Theme)
			RETURN DISTINCT narrower.id AS id
			""";

	private final Neo4jClient client;

	Neighbours(Neo4jClient client) {
		this.client = client;
	}

	/** The relationships of nodes that clients walk, whichever way they point. */
	Set<GraphRelationship.Key> relationships(Collection<String> ids) {
		var keys = new HashSet<GraphRelationship.Key>();
		NodeKind.byKind(ids).forEach((kind, some) -> {
			if (kind.isPublic()) {
				keys.addAll(relationships(kind, some));
			}
		});
		return keys;
	}

	/** All narrower themes of those nodes that are themes. */
	Set<String> narrower(Collection<String> ids) {
		List<String> themes = ids.stream().filter(NodeKind.THEME::owns).toList();
		return themes.isEmpty() ? Set.of()
				: Set.copyOf(this.client.query(NARROWER_THEMES)
					.bindAll(Map.of("ids", themes))
					.fetchAs(String.class)
					.mappedBy((types, row) -> row.get("id").asString())
					.all());
	}

	private Set<GraphRelationship.Key> relationships(NodeKind kind, List<String> ids) {
		var keys = new HashSet<GraphRelationship.Key>();
		this.client.query(GraphStore.RELATIONSHIPS_OF_NODES.of(kind))
			.bindAll(Map.of("ids", ids))
			.fetchAs(String.class)
			.mappedBy((types, row) -> {
				String from = row.get("from").asString("");
				String to = row.get("to").asString("");
				RelationshipKind.find(from, row.get("type").asString(), to)
					.ifPresent((found) -> keys.add(new GraphRelationship.Key(found, from, to)));
				return to;
			})
			.all();
		return keys;
	}

}
