package org.opiniongraph.knowledge.facet;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.facet.LeadingNodes.LeadingNode;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.passage.PassageBeginning;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Counts the passages of a list by document, category, member, theme and so on. There is
 * one statement for each way in which a list begins. The rest of the statement is the
 * same, and it reads only the selected counts.
 */
@Component
class FacetQueries {

	private static final Columns COUNTS = Columns.of("size", "size(ranked)")
		.and("sum", "reduce(sum = 0, each IN ranked | sum + each[1])")
		.and("leading", "ranked[..$first]");

	private static final Map<FacetStatement, Statement> FACETS = facets();

	private final GraphReader graph;

	private final FullText fullText;

	FacetQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	private static Map<FacetStatement, Statement> facets() {
		var statements = new LinkedHashMap<FacetStatement, Statement>();
		for (PassageKind kind : PassageKind.values()) {
			PassageBeginning.ofWholeLists(kind)
				.forEach((beginning, text) -> statements.put(new FacetStatement(kind, beginning),
						counting(kind, text + "\nWITH id, collect(DISTINCT it) AS passages", Map.of())));
		}
		statements.put(new FacetStatement(PassageKind.OPINION, PassageBeginning.ALL),
				counting(PassageKind.OPINION, "WITH '' AS id, [] AS passages", FacetsOfAll.OPINIONS));
		return statements;
	}

	/**
	 * The numbers of each kind, the most first; read when they are selected only. Each
	 * kind is a subquery and no expression: a sort inside an expression would hold the
	 * list of passages once for each value that it sorts.
	 */
	private static Statement counting(PassageKind passages, String beginning, Map<FacetKind, String> countings) {
		var text = new StringBuilder(beginning);
		for (FacetKind kind : FacetKind.values()) {
			text.append('\n')
				.append(Cypher.of("""
						CALL (id, passages) {
						  UNWIND CASE WHEN ${guard} THEN [true] ELSE [] END AS wanted
						  {counting}
						  WITH node, counted ORDER BY counted DESC, node ASC
						  WITH collect([node, counted]) AS ranked
						  RETURN {counts} AS {kind}
						}""")
					.with("guard", kind.guard())
					.with("counting", countings.getOrDefault(kind, counting(passages, kind)))
					.with("counts", COUNTS.list())
					.with("kind", kind.field())
					.forward());
		}
		return Statement.of(text + Arrays.stream(FacetKind.values())
			.map(FacetKind::field)
			.collect(Collectors.joining(", ", "\nRETURN id, ", "")));
	}

	private static String counting(PassageKind passages, FacetKind kind) {
		boolean ofOpinions = kind.pattern().contains("(o)");
		boolean direct = passages == PassageKind.OPINION || !ofOpinions;
		return switch (kind) {
			case ANSWERED -> Cypher.of("""
					UNWIND passages AS it
					WITH {answered} AS node, count(*) AS counted""").with("answered", passages.answered()).forward();
			case STANCES -> """
					UNWIND passages AS p
					MATCH (p)-[about:ABOUT]->(n:Theme)
					WHERE about.score >= $facetMinScore AND about.stance IS NOT NULL
					  AND ($stanceThemes = [] AND $owner <> 'THEME' OR EXISTS {
					    (n)-[:BROADER]->{0,20}(theme:Theme)
					    WHERE ($facetIncludeNarrower OR n = theme)
					      AND theme.id IN CASE $stanceThemes WHEN [] THEN [id] ELSE $stanceThemes END })
					WITH about.stance AS node, count(DISTINCT p) AS counted""";
			case THEMES -> """
					UNWIND passages AS p
					MATCH (p)-[about:ABOUT]->(n:Theme)
					WHERE about.score >= $facetMinScore
					WITH n, count(p) AS number, collect(CASE WHEN $facetIncludeNarrower THEN p END) AS own
					MATCH (n)-[:BROADER]->{0,20}(it:Theme)
					WHERE $facetIncludeNarrower OR n = it
					WITH it.id AS node, sum(number) AS number, collect(own) AS parts
					WITH node, CASE WHEN $facetIncludeNarrower THEN COUNT {
					  UNWIND parts AS part
					  UNWIND part AS p
					  RETURN DISTINCT p
					} ELSE number END AS counted""";
			case PROGRAM_KINDS -> """
					UNWIND passages AS p
					MATCH (p)-[:MENTIONS]->(it:Program)
					WITH coalesce(it.programKind, 'PROGRAM') AS node, count(DISTINCT p) AS counted""";
			default -> "UNWIND passages AS p\n" + (direct ? "" : "MATCH " + passages.opinionsOf("p") + "\n") + "MATCH "
					+ (direct ? kind.pattern().replace("(o)", "(p)") : kind.pattern()) + "\nWITH " + kind.value()
					+ " AS node, " + (direct ? "count(*)" : "count(DISTINCT p)") + " AS counted";
		};
	}

	/**
	 * Counts the passages of the same list of many owners.
	 * @param kind which passages
	 * @param owner whose they are
	 * @param parents the owners' ids
	 * @param request which passages of the list
	 * @param wanted what to count
	 * @return the numbers by owner and kind; none of an owner without passages
	 */
	Map<String, Map<FacetKind, FacetCounts>> facets(PassageKind kind, PassageOwner owner, Collection<String> parents,
			PassageRequest request, FacetsRequest wanted) {
		Map<String, @Nullable Object> parameters = request.parameters(kind, this.fullText);
		parameters.put("owner", owner.name());
		Statement statement = statement(kind, PassageBeginning.of(owner, request.filter(), parameters));
		parameters.put("first", wanted.first());
		parameters.put("facetMinScore", wanted.level().minScore());
		parameters.put("stanceThemes", Objects.requireNonNullElse(request.filter().scored(), List.of()));
		parameters.put("facetIncludeNarrower", wanted.level().includeNarrower());
		for (FacetKind facet : FacetKind.values()) {
			parameters.put(facet.guard(), wanted.kinds().contains(facet));
		}
		return this.graph.byId(statement, parents, parameters, (row) -> counts(row, wanted.kinds()));
	}

	private static Statement statement(PassageKind kind, PassageBeginning beginning) {
		@Nullable Statement statement = FACETS.get(new FacetStatement(kind, beginning));
		return (statement != null) ? statement
				: Objects.requireNonNull(FACETS.get(new FacetStatement(kind, PassageBeginning.OWNED)));
	}

	private static Map<FacetKind, FacetCounts> counts(Record row, Set<FacetKind> kinds) {
		var counts = new EnumMap<FacetKind, FacetCounts>(FacetKind.class);
		kinds.forEach((kind) -> counts.put(kind, counts(row.get(kind.field()))));
		return counts;
	}

	private static FacetCounts counts(Value values) {
		NamedRow row = COUNTS.read(values);
		return new FacetCounts(row.number("size"), row.number("sum"), row.get("leading")
			.asList((pair) -> new LeadingNode(String.valueOf(pair.get(0).asObject()), pair.get(1).asLong())));
	}

	/**
	 * A statement of facets.
	 *
	 * @param kind which passages it counts
	 * @param beginning with which of them it begins
	 */
	private record FacetStatement(PassageKind kind, PassageBeginning beginning) {
	}

}
