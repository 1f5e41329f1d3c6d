package org.opiniongraph.knowledge.theme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.mention.MentionQueries;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.PassageColumns;
import org.opiniongraph.knowledge.theme.ThemeMatch.ThemeScoreParts;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stance;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.IncompleteData;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the themes of passages and the corrections of researchers. */
@Component
class ThemeMatchQueries {

	private static final Statement THEMES_OF_PASSAGES = Statement.byId("(it:Opinion|Response {id: id})",
			PassageColumns.THEMES);

	private static final Statement CORRECTIONS_OF_PASSAGES = Statement.of("""
			UNWIND $ids AS id
			MATCH (:Opinion|Response {id: id})-[corrected:CORRECTED]->(target:Theme|Program|Organization|Place)
			WITH id, corrected, target ORDER BY target.id
			RETURN id, collect({
			  target: target {.id, .programKind, .code, .name, .nameEn, .reading, .aliases, .summary,
			    above: CASE WHEN $withBroader THEN COLLECT {
			      MATCH way = (target)-[:BROADER]->{1,20}(b:Theme)
			      RETURN b {.id, .name, .nameEn, .reading, .aliases} ORDER BY length(way) LIMIT 20
			    } END},
			  corrected: corrected {.verdict, .words, .reason, .stance}
			}) AS corrections
			""");

	private static final ThemeScoreParts NO_PARTS = new ThemeScoreParts(0, 0, 0, 0);

	private final GraphReader graph;

	ThemeMatchQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The strongest first. */
	Map<String, List<ThemeMatch>> themesOfPassages(Collection<String> passageIds, boolean withBroader) {
		return this.graph.byId(THEMES_OF_PASSAGES, passageIds,
				Map.of("withThemes", true, "withThemeNames", true, "withBroader", withBroader, "withParts", true),
				(row) -> themes(PassageColumns.THEME.readAll(row.get("node"))));
	}

	/** The same of one passage, of what was read with it. */
	static List<ThemeMatch> themes(List<NamedRow> rows) {
		return rows.stream()
			.map((row) -> IncompleteData.leftOut("a relationship ABOUT " + row.text("id"), () -> match(row)))
			.filter(Objects::nonNull)
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
	private static ThemeMatch match(NamedRow row) {
		Theme theme = ThemeQueries.theme(row);
		double score = row.decimal("score");
		NamedRow parts = row.orNull("parts", PassageColumns.PARTS::read);
		return (parts == null) ? new ThemeMatch(theme, score, NO_PARTS, List.of(), null, null, List.of())
				: new ThemeMatch(theme, score,
						new ThemeScoreParts(parts.decimal("weight"), parts.get("occurrences").asInt(),
								parts.decimal("prominence"), parts.decimal("coverage")),
						MentionQueries.evidence(parts::get), parts.textOrNull("correction"),
						parts.orNull("stance", (stance) -> Stance.valueOf(stance.asString())),
						OpinionQueries.spans(parts::get, "stanceStarts", "stanceEnds", "stanceSurfaces"));
	}

	private static Correction correction(Value target, Value corrected) {
		return new Correction(corrected.get("verdict").asString(),
				NodeKind.THEME.owns(target.get("id").asString()) ? ThemeQueries.theme(target)
						: SubjectQueries.subject(target),
				corrected.get("words").asList(Value::asString), corrected.get("reason").asString(),
				corrected.get("stance").asString(null));
	}

}
