package org.opiniongraph.knowledge.voice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.RaisedTheme;
import org.opiniongraph.model.Stance;
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
			  WITH themes, n, collect(DISTINCT o) AS said, {asking} AS asking, {objecting} AS objecting
			  {up} AND t.id IN themes
			  WITH t, collect(said) AS parts, collect(asking) AS asking, collect(objecting) AS objecting
			  RETURN t.id AS theme, {opinions} AS opinions, {forCount} AS forCount, {againstCount} AS againstCount
			}
			RETURN theme + ' ' + member AS id, opinions, forCount, againstCount
			""")
		.with("opinions", ThemeRollUp.OPINIONS)
		.with("asking", ThemeRollUp.wanting(Stance.FOR, "true"))
		.with("objecting", ThemeRollUp.wanting(Stance.AGAINST, "true"))
		.with("forCount", ThemeRollUp.opinions("asking"))
		.with("againstCount", ThemeRollUp.opinions("objecting")));

	private final GraphReader graph;

	RaisedCountQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<RaisedTheme, RaisedCounts> countsOf(Collection<RaisedTheme> raised, AboutLevel level) {
		Map<String, RaisedCounts> counts = this.graph.byId(OPINIONS_OF_RAISED_THEMES,
				raised.stream().map(RaisedTheme::place).toList(), level.parameters(),
				(row) -> new RaisedCounts(row.get("opinions").asInt(), row.get("forCount").asInt(),
						row.get("againstCount").asInt()));
		var byRaised = new HashMap<RaisedTheme, RaisedCounts>();
		raised.forEach((it) -> byRaised.put(it, counts.getOrDefault(it.place(), RaisedCounts.NONE)));
		return byRaised;
	}

	/**
	 * The numbers of a member's opinions about a theme.
	 *
	 * @param opinions how many there are
	 * @param asking how many ask for it
	 * @param objecting how many object to it
	 */
	record RaisedCounts(int opinions, int asking, int objecting) {

		static final RaisedCounts NONE = new RaisedCounts(0, 0, 0);

	}

}
