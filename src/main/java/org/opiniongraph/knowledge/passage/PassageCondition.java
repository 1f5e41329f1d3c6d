package org.opiniongraph.knowledge.passage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.opiniongraph.neo4j.reading.Cypher;

/**
 * The condition of a passage {@code it} that a {@link PassageFilter} lets pass. It takes
 * {@code $conditions} and {@code $together}, lists of the conditions that are given, so
 * that a condition costs nothing where it is not given, and each one is planned once
 * whether it is wanted or excluded.
 */
final class PassageCondition {

	/** What a passage meets by itself. */
	private static final Map<String, String> OF_PASSAGE = conditions("documents",
			"EXISTS { (it)-[:PART_OF]->(d:Document) WHERE d.id IN c.value }", "councils",
			"EXISTS { (it)-[:PART_OF]->(:Document)-[:ISSUED_BY]->(k:Council) WHERE k.id IN c.value }", "themes", """
					EXISTS {
					  (it)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
					  WHERE theme.id IN c.value AND about.score >= c.minScore AND (c.narrower OR n = theme)
					    AND (c.stances = [] OR about.stance IN c.stances) }""", "stances", """
					EXISTS {
					  (it)-[about:ABOUT]->(:Theme) WHERE about.score >= c.minScore AND about.stance IN c.value }""",
			"programs", "EXISTS { (it)-[:MENTIONS]->(p:Program) WHERE p.id IN c.value }", "programKinds",
			"EXISTS { (it)-[:MENTIONS]->(p:Program) WHERE coalesce(p.programKind, 'PROGRAM') IN c.value }",
			"organizations", "EXISTS { (it)-[:MENTIONS]->(g:Organization) WHERE g.id IN c.value }", "places",
			"EXISTS { (it)-[:MENTIONS]->(l:Place) WHERE l.id IN c.value }", "materials",
			"EXISTS { {toResponse}-[:SEE]->(t:Material) WHERE t.id IN c.value }", "answered", "c.value = {isAnswered}",
			"dated", "c.value = EXISTS { {toResponse}-[:MAKES]->(w:Commitment) WHERE w.from IS NOT NULL }",
			"minOpinions", "{sharing} >= c.value", "issuedFrom",
			"EXISTS { (it)-[:PART_OF]->(d:Document) WHERE d.issuedOn >= c.value }", "issuedTo",
			"EXISTS { (it)-[:PART_OF]->(d:Document) WHERE d.issuedOn <= c.value }");

	/** What an opinion {@code o} meets: the passage, or one that the response answers. */
	private static final Map<String, String> OF_OPINION = conditions("categories",
			"EXISTS { (o)-[:IN_CATEGORY]->(x:Category) WHERE x.id IN c.value }", "categoryNames",
			"EXISTS { (o)-[:IN_CATEGORY]->(x:Category) WHERE x.name IN c.value }", "members",
			"EXISTS { (m:Member)-[:RAISED]->(o) WHERE m.id IN c.value }", "ditto",
			"c.value = EXISTS { (o)-[:ANSWERED_BY {ditto: true}]->(:Response) }", "stages",
			"EXISTS { (o)-[answer:ANSWERED_BY]->(:Response) WHERE answer.stage IN c.value }", "maxOverlap",
			"EXISTS { (o)-[answer:ANSWERED_BY]->(:Response) WHERE answer.overlap <= c.value }");

	private PassageCondition() {
	}

	private static Map<String, String> conditions(String... namesAndTexts) {
		var conditions = new LinkedHashMap<String, String>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			conditions.put(namesAndTexts[i], namesAndTexts[i + 1]);
		}
		return conditions;
	}

	static boolean isOfOpinion(String part) {
		return OF_OPINION.containsKey(part);
	}

	static String of(PassageKind kind) {
		boolean opinion = kind == PassageKind.OPINION;
		var parts = new LinkedHashMap<>(OF_PASSAGE);
		OF_OPINION.forEach((part, text) -> parts.put(part, opinion ? text.replace("(o)", "(it)")
				: "EXISTS { MATCH " + kind.opinionsOf("it") + " WHERE " + text + " }"));
		Cypher text = Cypher.of("""
				all(c IN $conditions WHERE c.wanted = CASE c.part
				  {parts}
				END)""" + (opinion ? "" : """

				AND ($together IS NULL OR EXISTS {
				  MATCH {opinions}
				  WHERE all(c IN $together WHERE CASE c.part
				    {together}
				  END) })""")).with("parts", cases(parts));
		text = opinion ? text : text.with("opinions", kind.opinionsOf("it")).with("together", cases(OF_OPINION));
		return text.with("toResponse", kind.toResponse())
			.with("isAnswered", kind.answered())
			.with("sharing", kind.sharing())
			.forward();
	}

	private static String cases(Map<String, String> conditions) {
		return conditions.entrySet()
			.stream()
			.map((it) -> "WHEN '" + it.getKey() + "' THEN " + it.getValue())
			.collect(Collectors.joining("\n"));
	}

}
