package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Who raised what where, counted in Java from the bare edges of the graph, so that a test
 * can ask whether statements count the same.
 */
public final class RaisedThemes {

	private final List<Raised> all;

	private RaisedThemes(List<Raised> all) {
		this.all = all;
	}

	/**
	 * Reads the whole graph.
	 * @param minScore from which score on an opinion counts
	 * @param includeNarrower whether it counts for broader themes, too
	 */
	public static RaisedThemes in(Neo4jClient neo4j, double minScore, boolean includeNarrower) {
		var broader = new HashMap<String, String>();
		neo4j.query("MATCH (t:Theme)-[:BROADER]->(b:Theme) RETURN t.id AS theme, b.id AS broader")
			.fetchAs(Map.Entry.class)
			.mappedBy((types, row) -> Map.entry(row.get("theme").asString(), row.get("broader").asString()))
			.all()
			.forEach((pair) -> broader.put((String) pair.getKey(), (String) pair.getValue()));
		var all = new HashSet<Raised>();
		neo4j.query("""
				MATCH (d:Document)<-[:PART_OF]-(o:Opinion)-[about:ABOUT]->(t:Theme) WHERE about.score >= $minScore
				OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
				OPTIONAL MATCH (m:Member)-[:RAISED]->(o)
				RETURN d.id AS document, o.id AS opinion, t.id AS theme, c.id AS category, m.id AS member
				""")
			.bind(minScore)
			.to("minScore")
			.fetchAs(Raised.class)
			.mappedBy((types, row) -> new Raised(row.get("opinion").asString(), row.get("document").asString(),
					row.get("theme").asString(), row.get("category").asString(null), row.get("member").asString(null)))
			.all()
			.forEach((raised) -> {
				String theme = raised.theme();
				while (theme != null) {
					all.add(new Raised(raised.opinion(), raised.document(), theme, raised.category(), raised.member()));
					theme = includeNarrower ? broader.get(theme) : null;
				}
			});
		return new RaisedThemes(List.copyOf(all));
	}

	/** Only what fulfils a condition. */
	public RaisedThemes where(Predicate<Raised> condition) {
		return new RaisedThemes(this.all.stream().filter(condition).toList());
	}

	/** What there is of a kind, each once, in order; nothing where it is missing. */
	public Set<String> each(Function<Raised, @Nullable String> kind) {
		return this.all.stream().map(kind).flatMap(Stream::ofNullable).collect(Collectors.toCollection(TreeSet::new));
	}

	/** How many opinions there are by something. */
	public Map<String, Integer> opinionsBy(Function<Raised, String> key) {
		return this.all.stream()
			.collect(Collectors.groupingBy(key, TreeMap::new,
					Collectors.collectingAndThen(Collectors.mapping(Raised::opinion, Collectors.toSet()), Set::size)));
	}

	/** One by one. */
	public Stream<Raised> stream() {
		return this.all.stream();
	}

	/** That an opinion counts for a theme. */
	public record Raised(String opinion, String document, String theme, @Nullable String category,
			@Nullable String member) {

		/** Whether two opinions stand in different categories of one document. */
		public boolean isAcrossFrom(Raised other) {
			return this.document.equals(other.document) && this.category != null && other.category != null
					&& !this.category.equals(other.category);
		}

	}

}
