package org.opiniongraph.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.mention.MentionQueries;
import org.opiniongraph.mention.SubjectQueries;
import org.opiniongraph.theme.ThemeMatch.ThemeScoreParts;

import org.springframework.stereotype.Component;

/** Reads what passages are about and what researchers corrected in them. */
@Component
class ThemeMatchQueries {

	private static final String THEMES_OF_PASSAGES = """
			UNWIND $ids AS id
			MATCH (:Opinion|Response {id: id})-[about:ABOUT]->(t:Theme)
			WITH id, about, t ORDER BY about.score DESC, t.id
			RETURN id, collect({
			  theme: t {.id, .name, .nameEn, .reading, .aliases, above: CASE WHEN $withBroader THEN COLLECT {
			    MATCH way = (t)-[:BROADER]->{1,20}(b:Theme)
			    RETURN b {.id, .name, .nameEn, .reading, .aliases} ORDER BY length(way) LIMIT 20
			  } END},
			  about: about {.score, .weight, .occurrences, .prominence, .coverage, .starts, .ends, .surfaces, .correction}
			}) AS matches
			""";

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

	private final GraphReader graph;

	ThemeMatchQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The strongest first. */
	Map<String, List<ThemeMatch>> themesOfPassages(Collection<String> passageIds, boolean withBroader) {
		return this.graph.byId(THEMES_OF_PASSAGES, passageIds, Map.of("withBroader", withBroader),
				(row) -> row.get("matches").asList((it) -> match(it.get("theme"), it.get("about"))));
	}

	Map<String, List<Correction>> correctionsOfPassages(Collection<String> passageIds, boolean withBroader) {
		return this.graph.byId(CORRECTIONS_OF_PASSAGES, passageIds, Map.of("withBroader", withBroader),
				(row) -> row.get("corrections").asList((it) -> correction(it.get("target"), it.get("corrected"))));
	}

	private static ThemeMatch match(Value theme, Value about) {
		return new ThemeMatch(ThemeQueries.theme(theme), about.get("score").asDouble(),
				new ThemeScoreParts(about.get("weight").asDouble(), about.get("occurrences").asInt(),
						about.get("prominence").asDouble(), about.get("coverage").asDouble()),
				MentionQueries.evidence(about), about.get("correction").asString(null));
	}

	private static Correction correction(Value target, Value corrected) {
		return new Correction(corrected.get("verdict").asString(),
				NodeKind.THEME.owns(target.get("id").asString()) ? ThemeQueries.theme(target)
						: SubjectQueries.subject(target),
				corrected.get("words").asList(Value::asString), corrected.get("reason").asString());
	}

}
