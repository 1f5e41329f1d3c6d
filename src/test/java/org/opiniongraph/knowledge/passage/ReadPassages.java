package org.opiniongraph.knowledge.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.passage.ReadPassages.ReadPassage;

/**
 * All opinions or all responses of a graph, read with one statement that has no filter.
 *
 * @param passages the passages
 */
record ReadPassages(List<ReadPassage> passages) {

	private static final Map<List<Object>, ReadPassages> READ = new ConcurrentHashMap<>();

	private static final String ALL = """
			MATCH (it:$($label))
			MATCH (it)-[:PART_OF]->(d:Document)
			OPTIONAL MATCH (d)-[:ISSUED_BY]->(k:Council)
			RETURN it.id AS id, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn, k.id AS council,
			  COLLECT { MATCH (o:Opinion)-[:ANSWERED_BY]->{0,1}(it)
			    RETURN {category: head([(o)-[:IN_CATEGORY]->(c) | c.id]), name: head([(o)-[:IN_CATEGORY]->(c) | c.name]),
			      member: head([(m)-[:RAISED]->(o) | m.id]), ditto: EXISTS { (o)-[:ANSWERED_BY {ditto: true}]->() }} } AS opinions,
			  COLLECT { MATCH (it)-[about:ABOUT]->(n:Theme) WHERE about.score >= 0.5 RETURN n.id } AS themes,
			  COLLECT { MATCH (it)-[:MENTIONS]->(p:Program) RETURN DISTINCT p.programKind } AS programKinds,
			  [(it)-[:MENTIONS]->(p:Program) | p.id] AS programs, [(it)-[:MENTIONS]->(g:Organization) | g.id] AS organizations,
			  it:Response OR EXISTS { (it)-[:ANSWERED_BY]->() } AS answered,
			  COUNT { MATCH (it)-[:ANSWERED_BY]->{0,1}(r:Response) MATCH (r)<-[:ANSWERED_BY]-(:Opinion) } AS sharing
			""";

	/** Reads them once for all tests, because none of these changes the graph. */
	static ReadPassages of(Driver driver, String list) {
		return READ.computeIfAbsent(List.of(driver, list), (it) -> {
			try (var session = driver.session()) {
				return new ReadPassages(
						session.run(ALL, Map.of("label", list.equals("opinions") ? "Opinion" : "Response"))
							.list(ReadPassage::of));
			}
		});
	}

	/** Some conditions as a filter writes them, and what they mean. */
	Map<String, Predicate<ReadPassage>> conditions(Random random) {
		ReadPassage some = this.passages.get(random.nextInt(this.passages.size()));
		ReadPassage other = this.passages.get(random.nextInt(this.passages.size()));
		var all = new ArrayList<Map.Entry<String, Predicate<ReadPassage>>>();
		all.add(given("documents", some.document, other.document, ReadPassage::documents));
		all.add(given("councils", some.council, some.council, ReadPassage::councils));
		all.add(given("themes", some.theme(), other.theme(), ReadPassage::themes));
		all.add(Map.entry("allThemes: [\"%s\", \"%s\"]".formatted(some.theme(), some.theme()),
				(it) -> it.themes.contains(some.theme())));
		all.add(given("organizations", "organization:nict", "organization:mic", ReadPassage::organizations));
		all.add(Map.entry("programKinds: [LAW, MEASURE]",
				(it) -> it.programKinds.contains("LAW") || it.programKinds.contains("MEASURE")));
		all.add(Map.entry("answered: true", ReadPassage::answered));
		all.add(Map.entry("minOpinions: 2", (it) -> it.sharing >= 2));
		all.add(Map.entry("not: {themes: [\"%s\"] documents: [\"%s\"]}".formatted(other.theme(), other.document),
				(it) -> !it.themes.contains(other.theme()) && !it.document.equals(other.document)));
		// what one opinion must meet together is given alone
		OfOpinion own = some.opinions.getFirst();
		OfOpinion another = other.opinions.getFirst();
		List<Map.Entry<String, Predicate<ReadPassage>>> ofOpinion = List.of(
				given("categories", own.category, another.category, ReadPassage::categories),
				given("categoryNames", own.name, another.name, ReadPassage::categoryNames),
				given("members", own.member, another.member, ReadPassage::members),
				Map.entry("ditto: false", (it) -> it.opinions.stream().anyMatch((o) -> !o.ditto)));
		var chosen = new LinkedHashMap<String, Predicate<ReadPassage>>();
		var first = ofOpinion.get(random.nextInt(ofOpinion.size()));
		chosen.put(first.getKey(), first.getValue());
		for (int i = 0; i < 2; i++) {
			var next = all.get(random.nextInt(all.size()));
			chosen.put(next.getKey(), next.getValue());
		}
		if (random.nextBoolean()) {
			chosen.remove(first.getKey());
		}
		return chosen;
	}

	private static Map.Entry<String, Predicate<ReadPassage>> given(String part, String one, String other,
			Function<ReadPassage, List<String>> values) {
		return Map.entry("%s: [\"%s\", \"%s\"]".formatted(part, one, other),
				(it) -> values.apply(it).contains(one) || values.apply(it).contains(other));
	}

	/** An opinion that is the passage, or that it answers. */
	record OfOpinion(String category, String name, String member, boolean ditto) {
	}

	/** A passage and what it belongs to. */
	record ReadPassage(String id, String document, String issuedOn, String council, List<OfOpinion> opinions,
			List<String> themes, List<String> programs, List<String> programKinds, List<String> organizations,
			boolean answered, int sharing) {

		/** The values that a facet counts, by its name. */
		static final Map<String, Function<ReadPassage, List<String>>> FACETS = Map.of("documents",
				ReadPassage::documents, "councils", ReadPassage::councils, "categories", ReadPassage::categories,
				"categoryNames", ReadPassage::categoryNames, "members", ReadPassage::members, "themes",
				ReadPassage::themes, "programs", ReadPassage::programs, "programKinds", ReadPassage::programKinds,
				"organizations", ReadPassage::organizations, "answered", (it) -> List.of(String.valueOf(it.answered)));

		static ReadPassage of(Record row) {
			return new ReadPassage(row.get("id").asString(), row.get("document").asString(),
					row.get("issuedOn").asString(), row.get("council").asString(""),
					row.get("opinions")
						.asList((it) -> new OfOpinion(it.get("category").asString(""), it.get("name").asString(""),
								it.get("member").asString(""), it.get("ditto").asBoolean())),
					row.get("themes").asList(Value::asString), row.get("programs").asList(Value::asString),
					row.get("programKinds").asList(Value::asString), row.get("organizations").asList(Value::asString),
					row.get("answered").asBoolean(), row.get("sharing").asInt());
		}

		String theme() {
			return this.themes.isEmpty() ? "theme:5g" : this.themes.getFirst();
		}

		List<String> documents() {
			return List.of(this.document);
		}

		List<String> councils() {
			return List.of(this.council);
		}

		List<String> categories() {
			return this.opinions.stream().map(OfOpinion::category).toList();
		}

		List<String> categoryNames() {
			return this.opinions.stream().map(OfOpinion::name).toList();
		}

		List<String> members() {
			return this.opinions.stream().map(OfOpinion::member).toList();
		}

	}

}
