package org.opiniongraph.knowledge.theme;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the counts of themes. */
@Component
class ThemeCountQueries {

	private static final Statement COUNTS_OF_THEMES = Statement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (asked:Theme {id: id})
			WITH collect(asked) AS themes
			{numbers}
			RETURN t.id AS id, opinions, members, categories
			""").with("numbers", ThemeNumbers.COUNTED));

	private final GraphReader graph;

	ThemeCountQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Counts the wanted, of opinions of the document or of all. */
	Map<String, Map<Counted, Integer>> countsOfThemes(Collection<String> themeIds, Set<Counted> wanted,
			@Nullable String document, AboutLevel level) {
		var parameters = new HashMap<String, @Nullable Object>(level.parameters());
		parameters.put("document", document);
		Arrays.stream(Counted.values()).forEach((it) -> parameters.put(it.guard, wanted.contains(it)));
		return this.graph.byId(COUNTS_OF_THEMES, themeIds, parameters, (row) -> {
			var counts = new EnumMap<Counted, Integer>(Counted.class);
			wanted.forEach((it) -> counts.put(it, row.get(it.column).asInt()));
			return counts;
		});
	}

	/** The kinds of counts. */
	enum Counted {

		OPINIONS("withOpinions", "opinions"), MEMBERS("withMembers", "members"),
		CATEGORIES("withCategories", "categories");

		private final String guard;

		private final String column;

		Counted(String guard, String column) {
			this.guard = guard;
			this.column = column;
		}

	}

}
