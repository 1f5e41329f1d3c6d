package org.opiniongraph.knowledge.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.opiniongraph.neo4j.reading.Cypher;

/**
 * The condition of a passage {@code it} that a {@link PassageFilter} lets pass. It takes
 * the filter's parameters. A condition that is not given costs one comparison, and those
 * that are rarely given cost one together.
 */
final class PassageCondition {

	/** What a passage meets by itself, and is often asked. */
	private static final Map<String, String> OF_PASSAGE = conditions("documents", """
			EXISTS { (it)-[:PART_OF]->(d:Document) WHERE d.id IN {of}documents }""", "themes", """
			EXISTS {
			  (it)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
			  WHERE theme.id IN {of}themes AND about.score >= {of}minScore AND ({of}includeNarrower OR n = theme) }""",
			"programs", "EXISTS { (it)-[:MENTIONS]->(p:Program) WHERE p.id IN {of}programs }", "organizations",
			"EXISTS { (it)-[:MENTIONS]->(g:Organization) WHERE g.id IN {of}organizations }", "materials",
			"EXISTS { {toMaterial}(t:Material) WHERE t.id IN {of}materials }");

	/** The rest of it. */
	private static final Map<String, String> MORE_OF_PASSAGE = conditions("councils", """
			EXISTS { (it)-[:PART_OF]->(:Document)-[:ISSUED_BY]->(k:Council) WHERE k.id IN {of}councils }""",
			"allThemes",
			"""
					all(wanted IN {of}allThemes WHERE EXISTS {
					  (it)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
					  WHERE theme.id = wanted AND about.score >= {of}minScore AND ({of}includeNarrower OR n = theme) })""",
			"answered", "{of}answered = {isAnswered}", "minOpinions", "{sharing} >= {of}minOpinions", "issuedFrom",
			"EXISTS { (it)-[:PART_OF]->(d:Document) WHERE d.issuedOn >= {of}issuedFrom }", "issuedTo",
			"EXISTS { (it)-[:PART_OF]->(d:Document) WHERE d.issuedOn <= {of}issuedTo }");

	/** What an opinion {@code o} meets: the passage, or one that the response answers. */
	private static final Map<String, String> OF_OPINION = conditions("categories",
			"EXISTS { ({o})-[:IN_CATEGORY]->(c:Category) WHERE c.id IN {of}categories }", "members",
			"EXISTS { (m:Member)-[:RAISED]->({o}) WHERE m.id IN {of}members }", "ditto",
			"{of}ditto = EXISTS { ({o})-[:ANSWERED_BY {ditto: true}]->(:Response) }", "categoryNames",
			"EXISTS { ({o})-[:IN_CATEGORY]->(c:Category) WHERE c.name IN {of}categoryNames }");

	private PassageCondition() {
	}

	private static Map<String, String> conditions(String... namesAndTexts) {
		var conditions = new LinkedHashMap<String, String>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			conditions.put(namesAndTexts[i], namesAndTexts[i + 1]);
		}
		return conditions;
	}

	static String of(PassageKind kind) {
		var all = new ArrayList<String>(given(OF_PASSAGE));
		if (kind == PassageKind.OPINION) {
			all.addAll(given(OF_OPINION));
		}
		else {
			all.add("($ofOpinion IS NULL OR EXISTS {\n  MATCH " + kind.opinionsOf("it") + "\n  WHERE "
					+ String.join("\n    AND ", given(OF_OPINION)) + " })");
		}
		all.add("($more IS NULL OR (" + String.join("\n  AND ", given(MORE_OF_PASSAGE)) + "))");
		all.add("($except IS NULL OR NOT (" + String.join("\n  OR ", excluded(kind)) + "))");
		String text = String.join("\n  AND ", all);
		return fill(text.replace("{o}", (kind == PassageKind.OPINION) ? "it" : "o"), kind);
	}

	private static List<String> given(Map<String, String> conditions) {
		return conditions.entrySet()
			.stream()
			.map((it) -> "($" + it.getKey() + " IS NULL OR " + it.getValue().replace("{of}", "$") + ")")
			.toList();
	}

	private static List<String> excluded(PassageKind kind) {
		var conditions = new LinkedHashMap<>(OF_PASSAGE);
		conditions.putAll(MORE_OF_PASSAGE);
		OF_OPINION.forEach((name, text) -> conditions.put(name, (kind == PassageKind.OPINION) ? text
				: "EXISTS { MATCH " + kind.opinionsOf("it") + " WHERE " + text + " }"));
		return conditions.entrySet()
			.stream()
			.map((it) -> "($except." + it.getKey() + " IS NOT NULL AND " + it.getValue().replace("{of}", "$except.")
					+ ")")
			.collect(Collectors.toList());
	}

	private static String fill(String text, PassageKind kind) {
		return Cypher.of(text)
			.with("toMaterial", kind.toMaterial())
			.with("isAnswered", kind.answered())
			.with("sharing", kind.sharing())
			.forward();
	}

}
