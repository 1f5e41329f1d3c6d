package org.opiniongraph.neo4j.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * One statement for each kind of node or of relationship: a type, and a label that an
 * index is to serve, cannot be parameters. Immutable; the texts are made once, when a
 * class is loaded.
 *
 * @param <K> the kinds
 */
public final class StatementsByKind<K extends Enum<K>> {

	private static final String AND_ALL = "\nUNION ALL\n";

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

	private final Map<K, String> texts;

	private StatementsByKind(Class<K> kinds, Function<K, String> text) {
		this.texts = new EnumMap<>(kinds);
		Arrays.stream(kinds.getEnumConstants()).forEach((kind) -> this.texts.put(kind, text.apply(kind)));
	}

	/**
	 * Makes a statement for each kind of node.
	 * @param text has the mark <code>{label}</code>
	 * @return the statements
	 */
	public static StatementsByKind<NodeKind> ofNodes(String text) {
		return new StatementsByKind<>(NodeKind.class, (kind) -> labelled(text, kind));
	}

	/**
	 * Makes a statement for each kind of relationship.
	 * @param text has the marks <code>{from}</code> and <code>{to}</code> (labels) and
	 * <code>{type}</code>
	 * @return the statements
	 */
	public static StatementsByKind<RelationshipKind> ofRelationships(String text) {
		return new StatementsByKind<>(RelationshipKind.class, (kind) -> labelled(text, kind));
	}

	/**
	 * Makes a statement for each kind of node.
	 * @param text makes it
	 * @return the statements
	 */
	public static StatementsByKind<NodeKind> ofNodes(Function<NodeKind, String> text) {
		return new StatementsByKind<>(NodeKind.class, text);
	}

	/**
	 * Makes one statement of parts, one for each kind of node.
	 * @param which which kinds have a part
	 * @param part has the mark <code>{label}</code>
	 * @return the parts, put together by {@code UNION ALL}
	 */
	public static String union(Predicate<NodeKind> which, String part) {
		return Arrays.stream(NodeKind.values())
			.filter(which)
			.map((kind) -> labelled(part, kind))
			.collect(Collectors.joining(AND_ALL));
	}

	/**
	 * Makes one statement of parts, one for each kind of relationship.
	 * @param which which kinds have a part
	 * @param part has the marks <code>{from}</code> and <code>{to}</code> (labels) and
	 * <code>{type}</code>
	 * @return the parts, put together by {@code UNION ALL}
	 */
	public static String unionOfRelationships(Predicate<RelationshipKind> which, String part) {
		return Arrays.stream(RelationshipKind.values())
			.filter(which)
			.map((kind) -> labelled(part, kind))
			.collect(Collectors.joining(AND_ALL));
	}

	/**
	 * Makes a statement that reads relationships of nodes. It takes {@code $ids} and
	 * begins at these in the index of their kind: where few nodes are of a kind, the
	 * planner would walk them all. It returns {@code from} and {@code to} (ids),
	 * {@code type} and {@code properties}.
	 * @param node the kind of the nodes
	 * @param which which of the relationships that begin or end at them
	 * @return the text, empty when there are none such
	 */
	public static String relationships(NodeKind node, Predicate<RelationshipKind> which) {
		String beginning = types(which.and((it) -> it.from() == node));
		String ending = types(which.and((it) -> it.from() != node && it.to() == node));
		return Stream
			.of(beginning.isEmpty() ? "" : Cypher.of(BEGINNING).with("types", beginning).forward(),
					ending.isEmpty() ? "" : Cypher.of(ENDING).with("types", ending).forward())
			.filter((text) -> !text.isEmpty())
			.map((text) -> labelled(text, node))
			.collect(Collectors.joining(AND_ALL));
	}

	/**
	 * Puts types together.
	 * @param which of which kinds
	 * @return their types, such as {@code RAISED|ABOUT}; empty for none
	 */
	public static String types(Predicate<RelationshipKind> which) {
		return Arrays.stream(RelationshipKind.values())
			.filter(which)
			.map(RelationshipKind::type)
			.distinct()
			.collect(Collectors.joining("|"));
	}

	/**
	 * The statement of a kind.
	 * @param kind the kind
	 * @return its text
	 */
	public String of(K kind) {
		return Objects.requireNonNull(this.texts.get(kind));
	}

	private static String labelled(String text, RelationshipKind kind) {
		return Cypher.of(text)
			.with("from", kind.from().label())
			.with("type", kind.type())
			.with("to", kind.to().label())
			.forward();
	}

	private static String labelled(String text, NodeKind kind) {
		return Cypher.of(text).with("label", kind.label()).forward();
	}

}
