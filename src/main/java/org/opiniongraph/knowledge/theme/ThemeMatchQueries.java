package org.opiniongraph.knowledge.theme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.mention.MentionQueries;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.opinion.PassageColumns;
import org.opiniongraph.knowledge.theme.ThemeMatch.ThemeScoreParts;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.stereotype.Component;

/** Reads the themes of passages and the corrections of researchers. */
@Component
class ThemeMatchQueries {

	private static final String THEMES_OF_PASSAGES = """
			UNWIND $ids AS id
			MATCH (it:Opinion|Response {id: id})
			RETURN id, %s AS themes
			""".formatted(PassageColumns.THEMES.replace("{it}", "it"));

	private static final String CORRECTIONS_OF_PASSAGES = """
			UNWIND $ids AS id
			MATCH (:Opinion|Response {id: id})-[corrected:CORRECTED]->(target:Theme|Program|Organization)
			WITH id, corrected, target ORDER BY target.id
			RETURN id, collect({
			  target: target {.id, .code, .name, .nameEn, .reading, .aliases, .summary,
			    above: CASE WHEN $withBroader THEN COLLECT {
			      MATCH way = (target)-[:BROADER]->{1,20}(b:Theme)
			      RETURN b {.id, .name, .nameEn, .reading, .aliases} ORDER BY length(way) LIMIT 20
			    } END},
			  corrected: corrected {.verdict, .words, .reason}
			}) AS corrections
			""";

	private static final ThemeScoreParts NO_PARTS = new ThemeScoreParts(0, 0, 0, 0);

	private final GraphReader graph;

	ThemeMatchQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The strongest first. */
	Map<String, List<ThemeMatch>> themesOfPassages(Collection<String> passageIds, boolean withBroader) {
		return this.graph.byId(THEMES_OF_PASSAGES, passageIds,
				Map.of("withThemes", true, "withThemeNames", true, "withBroader", withBroader, "withParts", true),
				(row) -> themes(new Columns(row.get("themes"))));
	}

	/** The same of one passage, of what was read with it. */
	static List<ThemeMatch> themes(Columns columns) {
		return columns.value()
			.asList(ThemeMatchQueries::match)
			.stream()
			.sorted(Comparator.comparingDouble(ThemeMatch::score)
				.reversed()
				.thenComparing((match) -> match.theme().id()))
			.toList();
	}

	Map<String, List<Correction>> correctionsOfPassages(Collection<String> passageIds, boolean withBroader) {
		return this.graph.byId(CORRECTIONS_OF_PASSAGES, passageIds, Map.of("withBroader", withBroader),
				(row) -> row.get("corrections").asList((it) -> correction(it.get("target"), it.get("corrected"))));
	}

	/** The parts of the score are null if they are not selected. */
	private static ThemeMatch match(Value it) {
		Value parts = it.get(5);
		double score = it.get(4).asDouble();
		return parts.isNull() ? new ThemeMatch(theme(it), score, NO_PARTS, List.of(), null)
				: new ThemeMatch(theme(it), score,
						new ThemeScoreParts(parts.get(0).asDouble(), parts.get(1).asInt(), parts.get(2).asDouble(),
								parts.get(3).asDouble()),
						MentionQueries.evidence(parts, 4), parts.get(7).asString(null));
	}

	/** A theme's own columns, then the themes above it, the nearest first. */
	private static Theme theme(Value it) {
		List<Value> above = it.get(3).isNull() ? List.of() : it.get(3).asList((columns) -> columns);
		@Nullable Theme broader = null;
		for (Value columns : above.reversed()) {
			broader = theme(columns, broader);
		}
		return theme(it, broader);
	}

	private static Theme theme(Value it, @Nullable Theme broader) {
		String id = it.get(0).asString();
		String name = it.get(1).asString();
		Value rest = it.get(2);
		return rest.isNull() ? new Theme(id, name, null, null, List.of(), broader) : new Theme(id, name,
				rest.get(0).asString(null), rest.get(1).asString(null), rest.get(2).asList(Value::asString), broader);
	}

	private static Correction correction(Value target, Value corrected) {
		return new Correction(corrected.get("verdict").asString(),
				NodeKind.THEME.owns(target.get("id").asString()) ? ThemeQueries.theme(target)
						: SubjectQueries.subject(target),
				corrected.get("words").asList(Value::asString), corrected.get("reason").asString());
	}

}
