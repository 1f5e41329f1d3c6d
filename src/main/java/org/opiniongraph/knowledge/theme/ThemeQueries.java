package org.opiniongraph.knowledge.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.PassageColumns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads themes, each with its broader themes if they are selected. */
@Component
public class ThemeQueries {

	private static final String THEME = """
			it {.id, .name, .nameEn, .reading, .aliases, above: CASE WHEN $withBroader THEN COLLECT {
			  MATCH way = (it)-[:BROADER]->{1,20}(b:Theme)
			  RETURN b {.id, .name, .nameEn, .reading, .aliases} ORDER BY length(way) LIMIT 20
			} END}""";

	private static final Statement THEMES = Statement.byId("(it:Theme {id: id})", THEME);

	static final PageStatement NARROWER_OF_THEME = ListOf.children("Theme", "(it:Theme)-[:BROADER]->(parent)").page();

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
				(row) -> theme(row.get("node")));
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map a theme's properties and, where they were read, the themes
	 * {@code above}, the nearest first
	 * @return the view
	 */
	public static Theme theme(Value map) {
		return theme(map::get, map::get,
				map.get("above").asList((it) -> theme(it::get, it::get, List.of()), List.of()));
	}

	/** Makes a view of what a passage's statement returned. */
	static Theme theme(NamedRow row) {
		NamedRow names = row.orNull("names", PassageColumns.THEME_NAMES::read);
		return theme(row::get, (names != null) ? names::get : (name) -> Values.NULL, row.get("above").asList((it) -> {
			NamedRow broader = PassageColumns.BROADER.read(it);
			return theme(broader::get, PassageColumns.THEME_NAMES.read(broader.get("names"))::get, List.of());
		}, List.of()));
	}

	private static Theme theme(Function<String, Value> itself, Function<String, Value> names, List<Theme> above) {
		@Nullable Theme broader = null;
		for (Theme it : above.reversed()) {
			broader = new Theme(it.id(), it.name(), it.nameEn(), it.reading(), it.aliases(), broader);
		}
		return new Theme(itself.apply("id").asString(), itself.apply("name").asString(),
				names.apply("nameEn").asString(null), names.apply("reading").asString(null),
				names.apply("aliases").asList(Value::asString, List.of()), broader);
	}

}
