package org.opiniongraph.knowledge.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.stereotype.Component;

/** Reads themes, each with its broader themes if they are selected. */
@Component
public class ThemeQueries {

	private static final String THEMES = """
			UNWIND $ids AS id
			MATCH (t:Theme {id: id})
			RETURN id, t {.id, .name, .nameEn, .reading, .aliases, above: CASE WHEN $withBroader THEN COLLECT {
			  MATCH way = (t)-[:BROADER]->{1,20}(b:Theme)
			  RETURN b {.id, .name, .nameEn, .reading, .aliases} ORDER BY length(way) LIMIT 20
			} END} AS theme
			""";

	private static final String NARROWER_OF_THEMES = """
			UNWIND $ids AS id
			MATCH (parent:Theme {id: id})
			CALL (parent) {
			  MATCH (t:Theme)-[:BROADER]->(parent)
			  WITH t ORDER BY t.id LIMIT $first
			  RETURN collect(t {.id, .name, .nameEn, .reading, .aliases, above: CASE WHEN $withBroader THEN COLLECT {
			    MATCH way = (t)-[:BROADER]->{1,20}(b:Theme)
			    RETURN b {.id, .name, .nameEn, .reading, .aliases} ORDER BY length(way) LIMIT 20
			  } END}) AS narrower
			}
			RETURN id, narrower
			""";

	private final GraphReader graph;

	ThemeQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads themes.
	 * @param ids their ids
	 * @param selection whether to read the broader theme, and those above it
	 * @return what was found, by id
	 */
	public Map<String, Theme> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(THEMES, ids, Map.of("withBroader", selection.has("broader")),
				(row) -> theme(row.get("theme")));
	}

	Map<String, List<Theme>> narrowerOf(Collection<String> themeIds, int first, boolean withBroader) {
		return this.graph.byId(NARROWER_OF_THEMES, themeIds, Map.of("first", first, "withBroader", withBroader),
				(row) -> row.get("narrower").asList(ThemeQueries::theme));
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map a theme's properties and, where they were read, the themes
	 * {@code above}, the nearest first
	 * @return the view
	 */
	public static Theme theme(Value map) {
		List<Value> above = map.get("above").isNull() ? List.of() : map.get("above").asList((it) -> it);
		@Nullable Theme broader = null;
		for (Value it : above.reversed()) {
			broader = theme(it, broader);
		}
		return theme(map, broader);
	}

	private static Theme theme(Value map, @Nullable Theme broader) {
		return new Theme(map.get("id").asString(), map.get("name").asString(), map.get("nameEn").asString(null),
				map.get("reading").asString(null), map.get("aliases").asList(Value::asString), broader);
	}

}
