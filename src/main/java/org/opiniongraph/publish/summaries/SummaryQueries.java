package org.opiniongraph.publish.summaries;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.council.DocumentWords;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.Statement;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.stereotype.Component;

/**
 * Reads facts about the opinions of nodes that no other field has: how many are answered,
 * and which are quoted. There is one statement for each way in which such a list begins.
 * Each reads the opinions once and keeps a few ids.
 */
@Component
class SummaryQueries {

	/** All nodes that have summaries. */
	private static final PageStatement NODES = PageStatement.byId(Cypher.of("""
			CALL () {
			  CALL () {
			    {nodes}
			  }
			  WITH id {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN {total} END AS total
			""")
		.with("nodes", StatementsByKind.union(SummariesWanted.SUMMARIZED::contains, """
				MATCH (it:{label}) WHERE ${label} AND {withinKind}
				RETURN it.id AS id {orderBy} LIMIT $limit"""))
		.with("withinKind", SortKeys.byId("it.id").within())
		.with("total",
				SummariesWanted.SUMMARIZED.stream()
					.map((kind) -> Cypher.of("CASE WHEN ${label} THEN COUNT { (:{label}) } ELSE 0 END")
						.with("label", kind.label())
						.forward())
					.collect(Collectors.joining(" + "))),
			"id");

	/**
	 * The opinions of one node are read after those of the other, to limit the memory.
	 */
	private static final String OPINIONS = """
			UNWIND $ids AS id
			CALL (id) {
			  MATCH {list}
			  WITH collect(DISTINCT o) AS opinions
			  CALL (opinions) {
			    UNWIND opinions AS o
			    WITH head([(o)-[:IN_CATEGORY]->(c:Category) | c]) AS c, head([(o)-[:ANSWERED_BY]->(r:Response) | r]) AS r
			    RETURN count(*) AS opinionCount, count(r) AS answeredCount, count(DISTINCT r) AS responseCount,
			      count(DISTINCT c) AS categoryCount,
			      sum(CASE WHEN EXISTS { (r)-[:USES]->() } THEN 1 ELSE 0 END) AS stockAnsweredCount
			  }
			  CALL (opinions) {
			    UNWIND opinions AS o
			    MATCH (o)<-[:RAISED]-(m:Member)
			    RETURN count(DISTINCT m) AS memberCount
			  }
			  CALL (opinions) {
			    UNWIND opinions AS o
			    MATCH (o)-[:PART_OF]->(it:Document)
			    WITH DISTINCT it
			    RETURN collect(DISTINCT {words}) AS words
			  }
			  CALL (opinions) {
			    UNWIND opinions AS o
			    MATCH (o)-[answer:ANSWERED_BY]->()
			    WHERE answer.stage IS NOT NULL
			    WITH answer.stage AS stage, count(*) AS opinionsOfStage
			    RETURN collect([stage, opinionsOfStage]) AS stages
			  }
			  CALL (id, opinions) {
			    UNWIND opinions AS o
			    {strength}
			    WITH lead.id AS lead, collect([about.score, o]) AS all
			    CALL (all) {
			      UNWIND all AS one
			      WITH one[0] AS score, one[1].id AS opinion ORDER BY score DESC, opinion ASC LIMIT $most
			      RETURN collect(opinion) AS strongest
			    }
			    RETURN collect({strongest}) AS strongest
			  }
			  RETURN opinionCount, answeredCount, responseCount, memberCount, categoryCount, stockAnsweredCount, stages,
			    words, strongest,
			    CASE WHEN size(strongest) = 0 THEN COLLECT {
			      UNWIND opinions AS o
			      WITH o.id AS row ORDER BY row ASC LIMIT $most
			      RETURN row
			    } ELSE [] END AS rows
			}
			RETURN id, opinionCount, answeredCount, responseCount, memberCount, categoryCount, stockAnsweredCount, stages,
			  words, strongest, rows
			""";

	private static final String FOR_THEMES = """
			MATCH (o)-[about:ABOUT]->(lead:Theme)
			WHERE about.score >= $minScore AND lead.id IN $leading[id]""";

	private static final String FOR_CATEGORIES = """
			MATCH (o)-[:IN_CATEGORY]->(lead:Category)
			WHERE lead.id IN $leading[id]
			MATCH (o)-[about:ABOUT]->(subject:Theme)
			WHERE subject.id = id""";

	private static final Columns STRONGEST = Columns.of("lead", "lead").and("opinions", "strongest");

	private static final Map<NodeKind, Statement> OF_KINDS = Map.of(NodeKind.MEMBER,
			of("(:Member {id: id})-[:RAISED]->(o:Opinion)", FOR_THEMES), NodeKind.CATEGORY,
			of("(o:Opinion)-[:IN_CATEGORY]->(:Category {id: id})", FOR_THEMES), NodeKind.DOCUMENT,
			of("(o:Opinion)-[:PART_OF]->(:Document {id: id})", FOR_THEMES), NodeKind.PROGRAM,
			of("(o:Opinion)-[:MENTIONS]->(:Program {id: id})", FOR_THEMES), NodeKind.ORGANIZATION,
			of("(o:Opinion)-[:MENTIONS]->(:Organization {id: id})", FOR_THEMES), NodeKind.THEME,
			of("(o:Opinion)-[counts:ABOUT]->(:Theme {id: id})\nWHERE counts.score >= $minScore", FOR_CATEGORIES));

	private static final Statement RESPONSES_THAT_NAME = Statement.of("""
			UNWIND $ids AS id
			MATCH (subject:Program|Organization {id: id})
			RETURN id, COUNT { (:Response)-[:MENTIONS]->(subject) } AS responses
			""");

	private static final Statement REVISIONS = Statement
		.of("""
				UNWIND $ids AS id
				MATCH (later:Document {id: id})-[:EDITION_OF]->(earlier:Document)
				RETURN id, earlier.id AS earlier, earlier.title AS title,
				  COUNT { (o:Opinion)-[:PART_OF]->(later) WHERE EXISTS { (o)-[r:REVISES]->() WHERE size(r.changed) > 0 } } AS changed,
				  COUNT { (o:Opinion)-[:PART_OF]->(later) WHERE NOT EXISTS { (o)-[:REVISES]->() } } AS added,
				  COUNT { (o:Opinion)-[:PART_OF]->(earlier)
				    WHERE NOT EXISTS { (o)<-[:REVISES]-(:Opinion)-[:PART_OF]->(later) } } AS removed
				""");

	private final GraphReader graph;

	SummaryQueries(GraphReader graph) {
		this.graph = graph;
	}

	private static Statement of(String list, String strength) {
		return Statement.of(Cypher.of(OPINIONS)
			.with("words", DocumentQueries.WORDS)
			.with("list", list)
			.with("strength", strength)
			.with("strongest", STRONGEST.list()));
	}

	/** The nodes of some kinds, ordered by id. */
	static ListQuery nodes(Collection<NodeKind> kinds) {
		return ListQuery.of(NODES,
				SummariesWanted.SUMMARIZED.stream().collect(Collectors.toMap(NodeKind::label, kinds::contains)));
	}

	/**
	 * Reads the opinions of nodes of one kind.
	 * @param leading what the opinions are taken for, by node: categories of a theme,
	 * themes of all others
	 * @param most how many opinions for each at most
	 * @return what was found, by node; nothing of a node without opinions
	 */
	Map<String, OpinionDigest> opinionsOf(NodeKind kind, Collection<String> ids, Map<String, List<String>> leading,
			int most) {
		Statement statement = Objects.requireNonNull(OF_KINDS.get(kind), kind::name);
		var parameters = new HashMap<String, Object>(AboutLevel.USUAL.parameters());
		parameters.put("leading", leading);
		parameters.put("most", most);
		return this.graph.byId(statement, ids, parameters, SummaryQueries::digest);
	}

	/** What documents changed of those whose editions they are. */
	Map<String, SummaryRevision> revisions(Collection<String> documents) {
		return this.graph.byId(REVISIONS, documents, Map.of(),
				(row) -> new SummaryRevision(
						new SummaryNode(row.get("earlier").asString(), NodeKind.DOCUMENT, row.get("title").asString(),
								null),
						row.get("changed").asLong(), row.get("added").asLong(), row.get("removed").asLong()));
	}

	/** The number of responses that name programmes and organisations. */
	Map<String, Long> responsesThatName(Collection<String> subjectIds) {
		return this.graph.byId(RESPONSES_THAT_NAME, subjectIds, Map.of(), (row) -> row.get("responses").asLong());
	}

	private static OpinionDigest digest(Record row) {
		var strongest = new LinkedHashMap<String, List<String>>();
		STRONGEST.readAll(row.get("strongest")).forEach((it) -> strongest.put(it.text("lead"), it.texts("opinions")));
		var numbers = new SummaryNumbers(row.get("opinionCount").asLong(), row.get("answeredCount").asLong(),
				row.get("responseCount").asLong(), row.get("memberCount").asLong(), row.get("categoryCount").asLong(),
				row.get("stockAnsweredCount").asLong(), null);
		List<SummaryStage> stages = row.get("stages")
			.asList((it) -> new SummaryStage(Stage.valueOf(it.get(0).asString()), it.get(1).asLong()))
			.stream()
			.sorted(Comparator.comparing(SummaryStage::stage))
			.toList();
		List<DocumentWords> words = row.get("words").asList(DocumentQueries::words);
		return new OpinionDigest(numbers, stages, (words.size() == 1) ? words.getFirst() : DocumentWords.USUAL,
				strongest, row.get("rows").asList(Value::asString));
	}

	/**
	 * Facts about the opinions of a node.
	 *
	 * @param numbers the counts, without the number of responses that name the node
	 * @param stages how far their answers go, the strongest stage first
	 * @param words what all their documents call their parts; usual words where they
	 * differ
	 * @param strongest ids of opinions, the strongest first, by the id of the theme or
	 * category that they are taken for
	 * @param rows ids of the first opinions by row, where none is taken for anything;
	 * else empty
	 */
	record OpinionDigest(SummaryNumbers numbers, List<SummaryStage> stages, DocumentWords words,
			Map<String, List<String>> strongest, List<String> rows) {

		static final OpinionDigest EMPTY = new OpinionDigest(new SummaryNumbers(0, 0, 0, 0, 0, 0, null), List.of(),
				DocumentWords.USUAL, Map.of(), List.of());

	}

}
