package org.opiniongraph.publish.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.neo4j.reading.Cypher;

/**
 * The statements that walk the graph, one set for each kind of node, because a label that
 * an index is to serve cannot be a parameter; each text is made once.
 */
final class ExportStatements {

	private static final Map<NodeKind, String> NODES = texts((kind) -> """
			MATCH (node:{label})
			WHERE node.id > $after
			RETURN node.id AS id, node {.*, id: null, tokens: null, bigrams: null} AS properties
			ORDER BY id
			LIMIT $limit
			""");

	private static final Map<NodeKind, String> IDS = texts((kind) -> """
			MATCH (node:{label})
			WHERE node.id > $after
			RETURN node.id AS id
			ORDER BY id
			LIMIT $limit
			""");

	private static final String BEGINNING = """
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})-[r:{types}]->(other)
			USING INDEX SEEK node:{label}(id)
			RETURN id AS from, type(r) AS type, other.id AS to, properties(r) AS properties
			""";

	private static final String ENDING = """
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})<-[r:{types}]-(other)
			USING INDEX SEEK node:{label}(id)
			RETURN other.id AS from, type(r) AS type, id AS to, properties(r) AS properties
			""";

	private static final Map<NodeKind, String> RELATIONSHIPS = texts((kind) -> {
		String beginning = types(kind, (it) -> it.from() == kind);
		String ending = types(kind, (it) -> it.from() != kind);
		Cypher text = Cypher.of(BEGINNING).with("types", beginning);
		return ending.isEmpty() ? text.forward()
				: text.forward() + "\nUNION ALL\n" + Cypher.of(ENDING).with("types", ending).forward();
	});

	private ExportStatements() {
	}

	/** Takes {@code $after} (an id) and {@code $limit}. */
	static String nodes(NodeKind kind) {
		return Objects.requireNonNull(NODES.get(kind));
	}

	/** Takes {@code $after} (an id) and {@code $limit}. */
	static String ids(NodeKind kind) {
		return Objects.requireNonNull(IDS.get(kind));
	}

	/** Takes {@code $ids}, ids of nodes that own relationships. */
	static String relationships(NodeKind owner) {
		return Objects.requireNonNull(RELATIONSHIPS.get(owner));
	}

	/** How many nodes there are of a kind, and how many relationships they own. */
	static String counts() {
		return Arrays.stream(NodeKind.values())
			.map((kind) -> "COUNT { (:%1$s) } AS %1$s, %2$s AS %1$sOwns".formatted(kind.label(), owned(kind)))
			.collect(Collectors.joining(",\n  ", "RETURN ", "\n"));
	}

	/** Whether nodes of a kind own relationships. */
	static boolean isOwner(NodeKind kind) {
		return Arrays.stream(RelationshipKind.values()).anyMatch((it) -> it.owner() == kind);
	}

	private static String owned(NodeKind kind) {
		String beginning = types(kind, (it) -> it.from() == kind);
		String ending = types(kind, (it) -> it.from() != kind);
		String owned = beginning.isEmpty() ? "0" : "COUNT { (:%s)-[:%s]->() }".formatted(kind.label(), beginning);
		return ending.isEmpty() ? owned : owned + " + COUNT { ()-[:%s]->(:%s) }".formatted(ending, kind.label());
	}

	private static String types(NodeKind owner, Predicate<RelationshipKind> which) {
		return Arrays.stream(RelationshipKind.values())
			.filter((it) -> it.owner() == owner && which.test(it))
			.map(RelationshipKind::type)
			.distinct()
			.collect(Collectors.joining("|"));
	}

	private static Map<NodeKind, String> texts(Function<NodeKind, String> text) {
		var texts = new EnumMap<NodeKind, String>(NodeKind.class);
		for (NodeKind kind : NodeKind.values()) {
			texts.put(kind, Cypher.of(text.apply(kind)).with("label", kind.label()).forward());
		}
		return texts;
	}

}
