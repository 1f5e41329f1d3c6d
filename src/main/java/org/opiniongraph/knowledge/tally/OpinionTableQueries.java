package org.opiniongraph.knowledge.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads the table of all opinions: {@value #AT_ONCE} opinions with each statement, so
 * that none of them takes long.
 */
@Component
class OpinionTableQueries {

	private static final int AT_ONCE = 10_000;

	/** One walk along all relationships of an opinion costs as much as one for a type. */
	private static final Statement OPINIONS = Statement.of("""
			MATCH (o:Opinion)
			WHERE o.id > $after
			WITH o ORDER BY o.id LIMIT $limit
			RETURN o.id AS id, COLLECT {
			  MATCH (o)-[link:IN_CATEGORY|RAISED|ABOUT|MENTIONS|ANSWERED_BY]-(it)
			  RETURN [it.id, link.score, link.stance, link.stage]
			} AS links
			""");

	private static final Statement CATEGORIES = Statement.of("""
			MATCH (c:Category)
			RETURN c {.id, .ordinal, .label, .name, .nameEn} AS category
			""");

	private static final Statement BROADER = Statement.of("""
			MATCH (n:Theme)-[:BROADER]->(t:Theme)
			RETURN n.id AS narrower, t.id AS broader
			""");

	private final GraphReader graph;

	OpinionTableQueries(GraphReader graph) {
		this.graph = graph;
	}

	OpinionTable read() {
		Map<String, Category> categories = this.graph
			.list(CATEGORIES, Map.of(), (row) -> CategoryQueries.category(row.get("category")))
			.stream()
			.collect(Collectors.toMap(Category::id, (category) -> category));
		Map<String, List<String>> broader = this.graph
			.list(BROADER, Map.of(), (row) -> List.of(row.get("narrower").asString(), row.get("broader").asString()))
			.stream()
			.collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
		List<Row> rows = rows();
		Dimension places = dimension(rows, NodeKind.CATEGORY, List.of());
		return new OpinionTable(rows.stream().map(Row::id).toList(), dimension(rows, NodeKind.MEMBER, List.of()),
				dimension(rows, NodeKind.PROGRAM, List.of()), dimension(rows, NodeKind.ORGANIZATION, List.of()), places,
				places.ids().stream().map((id) -> categories.getOrDefault(id, nameless(id))).toList(),
				about(rows, broader), rows.stream().map(Row::stage).toArray(Stage[]::new));
	}

	/** It came while the table was read. */
	private static Category nameless(String id) {
		return new Category(id, 0, null, id, null);
	}

	/** Few ids differ, so each is held once. */
	private List<Row> rows() {
		var known = new HashMap<String, String>();
		var rows = new ArrayList<Row>();
		String after = "";
		while (true) {
			List<Row> more = this.graph.list(OPINIONS, Map.of("after", after, "limit", AT_ONCE),
					(row) -> Row.of(row, known));
			rows.addAll(more);
			if (more.size() < AT_ONCE) {
				return rows;
			}
			after = more.getLast().id();
		}
	}

	private static Dimension dimension(List<Row> rows, NodeKind kind, List<String> others) {
		return Dimension.of(rows.stream().map((row) -> row.of(kind).map(Link::id).toList()).toList(), others);
	}

	private static AboutThemes about(List<Row> rows, Map<String, List<String>> broader) {
		Dimension themes = dimension(rows, NodeKind.THEME, broader.values().stream().flatMap(List::stream).toList());
		List<Link> links = rows.stream().flatMap((row) -> row.of(NodeKind.THEME)).toList();
		var stances = new ArrayList<@Nullable Stance>();
		links.forEach((link) -> stances.add(link.stance()));
		return new AboutThemes(themes, links.stream().map(Link::score).toList(), stances, broader);
	}

	/**
	 * An opinion.
	 *
	 * @param id its id
	 * @param links what it has
	 */
	private record Row(String id, List<Link> links) {

		static Row of(Record row, Map<String, String> known) {
			return new Row(row.get("id").asString(), row.get("links").asList((link) -> Link.of(link, known)));
		}

		Stream<Link> of(NodeKind kind) {
			return this.links.stream().filter((link) -> kind.owns(link.id));
		}

		/** How far the answer goes; of several answers the one that goes furthest. */
		@Nullable Stage stage() {
			return this.links.stream()
				.map(Link::stage)
				.filter(Objects::nonNull)
				.min(Comparator.naturalOrder())
				.orElse(null);
		}

	}

	/**
	 * A node that an opinion has.
	 *
	 * @param id its id
	 * @param score how much the opinion is about it; 0 if it is no theme
	 * @param stance what the opinion wants of it; null if it is no theme, or not known
	 * @param stage how far it goes; null if it is no response, or not known
	 */
	private record Link(String id, double score, @Nullable Stance stance, @Nullable Stage stage) {

		static Link of(Value link, Map<String, String> known) {
			String id = link.get(0).asString();
			Value stance = link.get(2);
			Value stage = link.get(3);
			return new Link(known.computeIfAbsent(id, (it) -> it), link.get(1).asDouble(0),
					stance.isNull() ? null : Stance.valueOf(stance.asString()),
					stage.isNull() ? null : Stage.valueOf(stage.asString()));
		}

	}

}
