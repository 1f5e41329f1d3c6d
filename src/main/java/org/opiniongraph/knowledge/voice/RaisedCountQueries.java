package org.opiniongraph.knowledge.voice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.RaisedTheme;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Counts the opinions with which members raised themes. */
@Component
class RaisedCountQueries {

	/**
	 * An id is a theme's, a blank and a member's: a theme's id has no blank. Each
	 * member's opinions are walked once, however many themes are asked for.
	 */
	private static final Statement OPINIONS_OF_RAISED_THEMES = Statement.of(ThemeRollUp.in("""
			UNWIND $ids AS id
			WITH split(id, ' ')[0] AS theme, id
			WITH substring(id, size(theme) + 1) AS member, collect(theme) AS themes
			MATCH (m:Member {id: member})
			CALL (m, themes) {
			  MATCH (m)-[:RAISED]->(o:Opinion)
			  {about}
			  WITH themes, n, collect(DISTINCT o) AS said
			  {up} AND t.id IN themes
			  WITH t, collect(said) AS parts
			  RETURN t.id AS theme, {opinions} AS opinions
			}
			RETURN theme + ' ' + member AS id, opinions
			""").with("opinions", ThemeRollUp.OPINIONS));

	private final GraphReader graph;

	RaisedCountQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<RaisedTheme, Integer> opinionsOf(Collection<RaisedTheme> raised, AboutLevel level) {
		Map<String, Integer> counts = this.graph.byId(OPINIONS_OF_RAISED_THEMES,
				raised.stream().map(RaisedTheme::place).toList(), level.parameters(),
				(row) -> row.get("opinions").asInt());
		var byRaised = new HashMap<RaisedTheme, Integer>();
		raised.forEach((it) -> byRaised.put(it, counts.getOrDefault(it.place(), 0)));
		return byRaised;
	}

}
