package org.opiniongraph.knowledge.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.fulltext.Highlight.HighlightField;
import org.opiniongraph.knowledge.fulltext.SubjectEvidence;
import org.opiniongraph.knowledge.fulltext.SubjectEvidenceQueries;
import org.opiniongraph.knowledge.passage.PassageBeginning;
import org.opiniongraph.knowledge.passage.PassageFilter;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.load.text.ScanErrors;
import org.opiniongraph.load.text.SearchQuery;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads search results from the full-text index. */
@Component
class SearchQueries {

	/**
	 * The number of the best hits that are read from the index. It is greater than every
	 * page.
	 */
	private static final int TOP = 250;

	/** How many candidates are read for each requested result. */
	private static final int FEW = 3;

	/** The best of the first hits in the index, and whether they are sure to be right. */
	private static final String BEST = """
			CALL db.index.fulltext.queryNodes('texts_and_names', $words, {limit: {top}}) YIELD node, score
			WITH count(node) AS read, min(score) AS least, collect(CASE
			  WHEN ($everyKind OR any(label IN labels(node) WHERE label IN $labels))
			    AND {within}
			  THEN {node: node, score: score} END) AS top
			CALL (top) {
			  UNWIND top AS hit
			  WITH hit.node AS node, hit.score AS score {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS best, CASE WHEN count(*) = $limit THEN min(score) END AS floor
			}
			RETURN best, $limit = 0 OR read < {top} OR coalesce(floor > least, false) AS sure,
			  coalesce(floor, 0.0) AS floor""";

	/**
	 * Takes the best from the index where that is sure to be right, however much the
	 * words find: when the page ends above the least score among these, so that no tie
	 * lies outside; first a few, then more. Elsewhere, such as far down the list, all
	 * hits are ranked, as far as their score is not below a page that is known already.
	 */
	private static final PageStatement HITS = PageStatement.of(
			Cypher
				.of("""
						CALL () {
						  {few}
						}
						WITH best AS nearest, sure AS enough, floor AS lowest
						CALL (nearest, enough, lowest) {
						  UNWIND CASE WHEN enough THEN [true] ELSE [] END AS done
						  RETURN nearest AS best, enough AS sure, lowest AS floor
						  UNION ALL
						  UNWIND CASE WHEN enough THEN [] ELSE [true] END AS more
						  CALL (more) {
						    {more}
						  }
						  RETURN best, sure, floor
						}
						CALL (sure, floor) {
						  CALL db.index.fulltext.queryNodes('texts_and_names', CASE WHEN sure THEN $nothing ELSE $words END)
						  YIELD node, score
						  WHERE score >= floor
						    AND ($everyKind OR any(label IN labels(node) WHERE label IN $labels))
						    AND {within}
						  WITH node, score {orderBy} LIMIT $limit
						  RETURN collect({entry}) AS ranked
						}
						RETURN '' AS id, CASE WHEN sure THEN best ELSE ranked END AS entries, CASE WHEN $withTotal THEN COUNT {
						  CALL db.index.fulltext.queryNodes('texts_and_names', $words) YIELD node
						  WHERE $everyKind OR any(label IN labels(node) WHERE label IN $labels)
						  RETURN node
						} END AS total
						""")
				.with("few",
						Cypher.of(BEST).with("top", "CASE WHEN $few * $limit < $top THEN $few * $limit ELSE $top END"))
				.with("more", Cypher.of(BEST).with("top", "$top")),
			SortKeys.ranked("score", "node.id"), Columns.of("id", "node.id").and("score", "score"));

	private static final Matching PASSAGES = PassageBeginning.found(PassageKind.ANY)
		.where("any(label IN labels(it) WHERE label IN $labels)");

	/** Opinions and responses that meet conditions: all hits are ranked. */
	private static final PageStatement PASSAGE_HITS = ListOf.all(PASSAGES)
		.with("score", "relevance")
		.sorted(Map.of("SCORE", "score"));

	private static final String COUNTED = "\nRETURN [label IN labels(it) WHERE label IN $labels][0] AS label, count(*) AS count";

	private static final Statement COUNTS = Statement.of("""
			CALL db.index.fulltext.queryNodes('texts_and_names', $words) YIELD node AS it
			WHERE any(label IN labels(it) WHERE label IN $labels)""" + COUNTED);

	private static final Statement PASSAGE_COUNTS = Statement.of(PASSAGES.text() + COUNTED);

	private static final Statement TEXTS = Statement.of("""
			UNWIND $ids AS id
			MATCH (it:Opinion|Response|Program|Organization|Theme|Member {id: id})
			RETURN id, {
			  CODE: it.code, NAME: it.name, NAME_EN: coalesce(it.nameEn, it.nameRomaji), ALIASES: it.aliases,
			  READING: it.reading, DESCRIPTION: it.summary, TEXT: it.text
			} AS texts, it.scanErrors AS errors, it.scanReadings AS readAs, %s AS evidence
			""".formatted(SubjectEvidenceQueries.COLUMN));

	private final GraphReader graph;

	private final FullText fullText;

	SearchQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	ListQuery hits(Search search) {
		Map<String, @Nullable Object> parameters = parameters(search);
		parameters.put("everyKind", search.isOfEveryKind());
		parameters.put("few", FEW);
		parameters.put("top", TOP);
		parameters.put("nothing", SearchQuery.NOTHING);
		parameters.put("orderBy", "SCORE");
		return ListQuery.of((search.passages() != null) ? PASSAGE_HITS : HITS, parameters);
	}

	/** The number of results of each kind, by label; none of a kind without results. */
	Map<String, Long> counts(Search search) {
		Statement statement = (search.passages() != null) ? PASSAGE_COUNTS : COUNTS;
		var counts = new HashMap<String, Long>();
		this.graph.list(statement, parameters(search),
				(row) -> counts.put(row.get("label").asString(), row.get("count").asLong()));
		return counts;
	}

	private Map<String, @Nullable Object> parameters(Search search) {
		@Nullable PassageFilter passages = search.passages();
		var parameters = new HashMap<String, @Nullable Object>();
		if (passages != null) {
			parameters.putAll(PassageRequest.of(passages).parameters(PassageKind.ANY, this.fullText));
		}
		else {
			parameters.put("words", search.query().found());
		}
		parameters.put("labels", search.labels());
		return parameters;
	}

	/**
	 * All searchable texts of the nodes.
	 * @param subjects ids of nodes whose evidence in passages is wanted
	 */
	Map<String, SearchedNode> texts(Collection<String> ids, Collection<String> subjects) {
		return this.graph.byId(TEXTS, ids, Map.of("subjects", subjects), (row) -> {
			var texts = new ArrayList<SearchedText>();
			ScanErrors errors = SubjectEvidenceQueries.scanErrors(row.get("errors"), row.get("readAs"));
			for (HighlightField field : HighlightField.values()) {
				Value value = row.get("texts").get(field.name());
				if (value.hasType(TypeSystem.getDefault().LIST())) {
					value.asList(Value::asString)
						.forEach((text) -> texts.add(new SearchedText(field, text, ScanErrors.NONE)));
				}
				else if (!value.isNull()) {
					texts.add(new SearchedText(field, value.asString(), errors));
				}
			}
			return new SearchedNode(texts,
					SubjectEvidenceQueries.read(row.get("evidence"), row.get("texts").get("TEXT").asString("")));
		});
	}

	/**
	 * The texts of a node.
	 *
	 * @param texts the texts, in the order of the fields
	 * @param evidence where a passage is about the subjects
	 */
	record SearchedNode(List<SearchedText> texts, SubjectEvidence evidence) {
	}

	/**
	 * A text of a node.
	 *
	 * @param field the field that holds it; several texts may have the same
	 * @param text the text, verbatim
	 * @param errors what the scan spoiled in it
	 */
	record SearchedText(HighlightField field, String text, ScanErrors errors) {
	}

}
