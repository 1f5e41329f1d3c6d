package org.opiniongraph.knowledge.lookup;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Finds names by their keys. */
@Component
class NameQueries {

	/**
	 * What has a name that begins with a key, and the text that is shown for it. A
	 * council and the organisation that it is are one: the council is kept.
	 */
	private static final String BEGINNING = """
			MATCH (n:Name)
			WHERE n.kind = kind AND n.key STARTS WITH $key AND n.rank >= 0 AND n.id > ''
			WITH n ORDER BY n.kind ASC, n.key ASC LIMIT $considered
			MATCH (n)-[:NAMES]->(named)
			WHERE NOT $councils OR NOT EXISTS {
			  (named)<-[:SAME_AS]-(:Council)<-[:NAMES]-(other:Name) WHERE other.key STARTS WITH $key AND other.rank >= 0 }
			WITH named, min([size(n.key), n.key, n.rank, n.text, n.rule]) AS best
			WITH named, best, CASE
			  WHEN best[3] =~ $kana THEN coalesce(named.name, best[3])
			  WHEN best[4] = 'LABEL' THEN coalesce(named.label + ' ' + named.name, best[3])
			  ELSE best[3]
			END AS text""";

	/**
	 * Walks each kind's names in the order of the index and stops early, so that one
	 * letter costs the same on any graph. How much a node is used is read as the number
	 * of its relationships. A reading is shown as the name that it is the reading of, and
	 * a mark of a category together with its name. What is shown alike is one suggestion.
	 */
	private static final Statement BEGINNING_WITH = Statement.of(Cypher.of("""
			UNWIND $kinds AS wanted
			WITH wanted.kind AS kind, wanted.place AS place
			CALL (kind) {
			  {named}, COUNT { (named)-[:RAISED]->() }
			    + COUNT { (named)<-[:ABOUT|MENTIONS|IN_CATEGORY|SEE|CITES|ISSUED_BY]-() }
			    + COUNT { (named)<-[:PART_OF]-(:Category|Opinion|Response) } AS uses
			  WITH text, count(named) AS alike,
			    min([best[0] > size($key), -uses, best[0], best[1], named.id, best[3]]) AS best
			  ORDER BY best ASC LIMIT $first
			  RETURN text, alike, best
			}
			WITH place, text, alike, best ORDER BY place ASC, best ASC LIMIT $first
			RETURN best[4] AS id, text, best[5] AS matched, alike
			""").with("named", BEGINNING));

	/** How many entries there are without a limit. */
	private static final Statement COUNTED_BEGINNING_WITH = Statement.of(Cypher.of("""
			UNWIND $kinds AS wanted
			WITH wanted.kind AS kind
			CALL (kind) {
			  {named}
			  RETURN count(DISTINCT text) AS shown
			}
			RETURN sum(shown) AS entries
			""").with("named", BEGINNING));

	private static final Columns MATCH = Columns.of("node", "node").and("rule", "best[2]").and("titled", "best[0]");

	/** The keys of a term: itself, and what is left of it without an honorific. */
	private static final String KEYS = """
			CALL (id) {
			  UNWIND $kinds AS kind
			  RETURN kind, id AS key, false AS titled
			  UNION ALL
			  UNWIND range(1, CASE WHEN size(id) > $longest THEN $longest ELSE size(id) - 1 END) AS cut
			  MATCH (:Honorific {id: $behind + right(id, cut)})
			  WHERE 'MEMBER' IN $kinds
			  RETURN 'MEMBER' AS kind, left(id, size(id) - cut) AS key, true AS titled
			  UNION ALL
			  UNWIND range(1, CASE WHEN size(id) > $longest THEN $longest ELSE size(id) - 1 END) AS cut
			  MATCH (:Honorific {id: $before + left(id, cut)})
			  WHERE 'MEMBER' IN $kinds
			  RETURN 'MEMBER' AS kind, right(id, size(id) - cut) AS key, true AS titled
			}""";

	/**
	 * An organisation that is a council stands for the council where councils are meant
	 * too.
	 */
	private static final String MEANT = """
			CASE
			  WHEN 'COUNCIL' IN $kinds THEN coalesce(head([(named)<-[:SAME_AS]-(c:Council) | c.id]), named.id)
			  ELSE named.id
			END""";

	/**
	 * Whole names, and names of members behind or in front of an honorific. Each walk of
	 * the index stops when it has enough.
	 */
	private static final Statement NAMED = Statement.of(Cypher.of("""
			UNWIND $ids AS id
			CALL (id) {
			  {keys}
			  CALL (kind, key) {
			    MATCH (n:Name)
			    WHERE n.kind = kind AND n.key = key AND n.rank >= 0 AND n.id > ''
			    WITH n ORDER BY n.kind ASC, n.key ASC, n.rank ASC, n.id ASC LIMIT $first
			    RETURN n
			  }
			  MATCH (n)-[:NAMES]->(named)
			  WITH titled, n, {meant} AS node
			  WITH node, min([titled, n.rank, n.rule]) AS best
			  ORDER BY best[0] ASC, best[1] ASC, node ASC LIMIT $first
			  RETURN collect({match}) AS matches
			}
			RETURN id, matches
			""").with("keys", KEYS).with("meant", MEANT).with("match", MATCH.list()));

	/** As many as there are without a limit. */
	private static final Statement COUNTED_NAMED = Statement.of(Cypher.of("""
			UNWIND $ids AS id
			CALL (id) {
			  {keys}
			  MATCH (n:Name)
			  WHERE n.kind = kind AND n.key = key AND n.rank >= 0 AND n.id > ''
			  MATCH (n)-[:NAMES]->(named)
			  WITH titled, {meant} AS node
			  RETURN count(DISTINCT CASE WHEN NOT titled THEN node END) AS whole, count(DISTINCT node) AS some
			}
			RETURN id, CASE WHEN whole > 0 THEN whole ELSE some END AS matches
			""").with("keys", KEYS).with("meant", MEANT));

	/** The maximum number of names of a kind that are considered for a suggestion. */
	private static final int CONSIDERED = 1_000;

	/** A text in kana only, as a pattern of the database. */
	private static final String KANA = "[\\p{IsHiragana}\\p{IsKatakana}\u30FC\u30FB\\s]+";

	/** The longest honorific, as its file allows. */
	private static final int LONGEST_HONORIFIC = 20;

	private static final Set<NodeKind> VOCABULARY = EnumSet.of(NodeKind.THEME, NodeKind.PROGRAM, NodeKind.ORGANIZATION);

	private final GraphReader graph;

	NameQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Nodes of which a name begins with a key, the best first. */
	List<Beginning> beginningWith(String key, Set<NodeKind> kinds, int first) {
		var parameters = new HashMap<String, Object>(beginning(key, kinds));
		parameters.put("first", first);
		return this.graph.list(BEGINNING_WITH, parameters, (row) -> new Beginning(row.get("id").asString(),
				row.get("text").asString(), row.get("matched").asString(), row.get("alike").asInt()));
	}

	/** How many entries {@link #beginningWith} has without a limit. */
	int countBeginningWith(String key, Set<NodeKind> kinds) {
		return this.graph.list(COUNTED_BEGINNING_WITH, beginning(key, kinds), (row) -> row.get("entries").asInt())
			.getFirst();
	}

	private static Map<String, Object> beginning(String key, Set<NodeKind> kinds) {
		return Map.of("key", key, "kinds", places(kinds), "councils", kinds.contains(NodeKind.COUNCIL), "considered",
				CONSIDERED, "kana", KANA);
	}

	/**
	 * Nodes with this name, by key, the most certain first. A node whose name includes
	 * the honorific is not matched without it.
	 */
	Map<String, List<NameMatch>> named(Collection<String> keys, Set<NodeKind> kinds, int first) {
		var parameters = new HashMap<String, Object>(keysOf(kinds));
		parameters.put("first", first);
		return this.graph.byId(NAMED, keys, parameters, (row) -> {
			List<NameMatch> matches = MATCH.readAll(row.get("matches")).stream().map(NameQueries::match).toList();
			boolean whole = !matches.isEmpty() && !matches.getFirst().titled();
			return matches.stream().filter((match) -> !whole || !match.titled()).toList();
		});
	}

	/** How many nodes have these names, by key. */
	Map<String, Integer> countNamed(Collection<String> keys, Set<NodeKind> kinds) {
		return this.graph.byId(COUNTED_NAMED, keys, keysOf(kinds), (row) -> row.get("matches").asInt());
	}

	private static Map<String, Object> keysOf(Set<NodeKind> kinds) {
		return Map.of("kinds", names(kinds), "longest", LONGEST_HONORIFIC, "behind",
				NodeKind.HONORIFIC.idPrefix() + "behind/", "before", NodeKind.HONORIFIC.idPrefix() + "before/");
	}

	/**
	 * Says by which rule a text names some nodes of the vocabulary; no statement is sent
	 * for none.
	 */
	List<NameMatch> called(String text, Collection<String> ids) {
		String key = NameKey.of(text);
		return key.isEmpty() ? List.of()
				: named(Set.of(key), VOCABULARY, ids.size()).getOrDefault(key, List.of())
					.stream()
					.filter((match) -> ids.contains(match.id()))
					.toList();
	}

	private static NameMatch match(NamedRow match) {
		String rule = match.text("rule");
		boolean titled = match.get("titled").asBoolean();
		String withTitle = titled ? "+TITLE" : "";
		return new NameMatch(match.text("node"), rule.endsWith(withTitle) ? rule : rule + withTitle, titled);
	}

	/** People, themes and what texts name are meant before the parts of documents. */
	private static List<Map<String, Object>> places(Set<NodeKind> kinds) {
		return kinds.stream()
			.sorted()
			.map((kind) -> Map.<String, Object>of("kind", kind.name(), "place", switch (kind) {
				case MEMBER, THEME, PROGRAM, ORGANIZATION, PLACE -> 0;
				case COUNCIL, DOCUMENT -> 1;
				case CATEGORY, MATERIAL, WEB_PAGE, OPINION, RESPONSE, COMMITMENT, STOCK_ANSWER, TERM_SUGGESTION, NAME,
						HONORIFIC ->
					2;
			}))
			.toList();
	}

	private static List<String> names(Set<NodeKind> kinds) {
		return kinds.stream().sorted().map(Enum::name).toList();
	}

	/**
	 * A node with a name that begins with the prefix.
	 *
	 * @param id its id
	 * @param text what to show for it
	 * @param matched the name that begins with the prefix
	 * @param alike how many nodes of its kind are shown so
	 */
	record Beginning(String id, String text, String matched, int alike) {
	}

	/**
	 * A node that is called so.
	 *
	 * @param id its id
	 * @param rule how the name names it
	 * @param titled whether an honorific was taken away
	 */
	record NameMatch(String id, String rule, boolean titled) {
	}

}
