package org.opiniongraph.knowledge.voice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the opinions with which members raised themes. */
@Component
class VoiceQueries {

	/** The opinions of each member are read once, whatever the number of themes. */
	private static final Statement OPINIONS_OF_VOICES = Statement.of(ThemeRollUp.in("""
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			CALL (m) {
			  MATCH (m)-[:RAISED]->(o:Opinion)
			  {about}
			  {up} AND t.id IN $themes
			  WITH DISTINCT t, o
			  WITH t.id AS theme, collect(o.id) AS all
			  CALL (all) {
			    UNWIND all AS opinion
			    WITH opinion ORDER BY opinion LIMIT $first
			    RETURN collect(opinion) AS opinions
			  }
			  RETURN collect({theme: theme, opinions: opinions}) AS voices
			}
			RETURN id, voices
			"""));

	private final GraphReader graph;

	VoiceQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The ids of the opinions behind voices, by member and theme.
	 */
	Map<String, Map<String, List<String>>> opinionsOf(Collection<String> memberIds, Collection<String> themeIds,
			AboutLevel level, int first) {
		var parameters = new HashMap<String, Object>(level.parameters());
		parameters.put("themes", List.copyOf(themeIds));
		parameters.put("first", first);
		return this.graph.byId(OPINIONS_OF_VOICES, memberIds, parameters, (row) -> {
			var opinions = new HashMap<String, List<String>>();
			row.get("voices")
				.asList((voice) -> opinions.put(voice.get("theme").asString(),
						voice.get("opinions").asList(Value::asString)));
			return opinions;
		});
	}

}
