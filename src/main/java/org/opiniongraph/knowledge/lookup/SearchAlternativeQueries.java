package org.opiniongraph.knowledge.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Value;
import org.opiniongraph.load.text.NearName;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads what may be searched for instead, where a search finds little. */
@Component
class SearchAlternativeQueries {

	/**
	 * Names like the words; where nothing was found, also the words that find something
	 * alone, and the themes that are used most.
	 */
	private static final Statement ALTERNATIVES = Statement.of("""
			CALL () {
			  CALL db.index.fulltext.queryNodes('texts_and_names', $words) YIELD node
			  WHERE any(label IN labels(node) WHERE label IN $labels)
			  WITH node LIMIT $few
			  RETURN count(node) AS hits
			}
			CALL (hits) {
			  WITH hits WHERE hits < $few
			  CALL db.index.fulltext.queryNodes('names', $near, {limit: 200}) YIELD node
			  RETURN collect({
			    id: node.id, name: node.name, reading: node.reading,
			    others: [node.code, node.nameEn, node.nameRomaji] + coalesce(node.aliases, [])
			  }) AS names
			}
			CALL (hits) {
			  UNWIND CASE WHEN hits = 0 OR $none THEN $alone ELSE [] END AS one
			  CALL (one) {
			    CALL db.index.fulltext.queryNodes('texts_and_names', one.words) YIELD node
			    WHERE any(label IN labels(node) WHERE label IN $labels)
			    RETURN node LIMIT 1
			  }
			  RETURN collect(one.text)[..$most] AS found
			}
			CALL (hits) {
			  MATCH (theme:Theme)
			  WHERE hits = 0 OR $none
			  WITH theme, COUNT { (theme)<-[:ABOUT]-() } AS uses
			  ORDER BY uses DESC, theme.id ASC LIMIT $most
			  RETURN collect(theme.name) AS themes
			}
			RETURN names, found, themes
			""");

	private final GraphReader graph;

	SearchAlternativeQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads them with one statement.
	 * @param search the search
	 * @param none whether it is known that it found nothing
	 * @param few how many results are too few
	 * @param most how many words and themes at most
	 */
	Found of(Search search, boolean none, int few, int most) {
		List<Map<String, String>> alone = search.query()
			.eachAlone()
			.entrySet()
			.stream()
			.map((word) -> Map.of("text", word.getKey(), "words", word.getValue()))
			.toList();
		return this.graph
			.list(ALTERNATIVES,
					Map.of("words", search.query().found(), "labels", search.labels(), "near", search.query().near(),
							"few", few, "none", none, "alone", alone, "most", most),
					(row) -> new Found(row.get("names").values(SearchAlternativeQueries::spellings),
							row.get("found").asList(Value::asString), row.get("themes").asList(Value::asString)))
			.getFirst();
	}

	/** A reading is shown as the name that it is the reading of. */
	private static List<NearName> spellings(Value node) {
		String id = node.get("id").asString();
		String name = node.get("name").asString();
		Stream<NearName> others = node.get("others")
			.asList((it) -> it.asString(""))
			.stream()
			.map((spelling) -> new NearName(id, spelling, spelling));
		return Stream
			.of(Stream.of(new NearName(id, name, name)), others,
					Stream.of(new NearName(id, node.get("reading").asString(""), name)))
			.flatMap((it) -> it)
			.filter((it) -> !it.spelling().isEmpty())
			.toList();
	}

	/**
	 * What may be searched for instead.
	 *
	 * @param named spellings of nodes with similar names, by node
	 * @param words words of the search that find something alone
	 * @param themes names of the themes that are used most
	 */
	record Found(Iterable<List<NearName>> named, List<String> words, List<String> themes) {

		/** All spellings. */
		List<NearName> names() {
			var names = new ArrayList<NearName>();
			this.named.forEach(names::addAll);
			return names;
		}

	}

}
