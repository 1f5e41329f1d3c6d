package org.opiniongraph.knowledge.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.mention.MentionQueries;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads materials and web pages, and the texts that point to them. */
@Component
public class ReferenceQueries {

	private static final Statement MATERIALS = Statement.byId("(it:Material {id: id})", "it {.id, .title, .item}");

	private static final Statement WEB_PAGES = Statement.byId("(it:WebPage {id: id})", "it {.id, .url}");

	private static final Statement MATERIALS_OF_RESPONSES = references(
			"(:Response {id: id})-[points:SEE]->(it:Material)", "it {.id, .title, .item}");

	private static final Statement PAGES_OF_PASSAGES = references(
			"(:Opinion|Response {id: id})-[points:CITES]->(it:WebPage)", "it {.id, .url}");

	private static final Statement CATEGORIES_OF_OPINIONS = references(
			"(:Opinion {id: id})-[points:REFERS_TO]->(it:Category)", "it {.id, .ordinal, .label, .name, .nameEn}");

	static final PageStatement ALL_MATERIALS = ListOf.all("Material").page();

	static final PageStatement RESPONSES_OF_MATERIAL = ListOf.children("Material", "(it:Response)-[:SEE]->(parent)")
		.page();

	static final PageStatement OPINIONS_OF_MATERIAL = ListOf
		.children("Material", "(it:Opinion)-[:ANSWERED_BY]->(:Response)-[:SEE]->(parent)")
		.page();

	static final PageStatement RESPONSES_OF_PAGE = ListOf.children("WebPage", "(it:Response)-[:CITES]->(parent)")
		.page();

	static final PageStatement OPINIONS_OF_PAGE = ListOf.children("WebPage", "(it:Opinion)-[:CITES]->(parent)").page();

	private final GraphReader graph;

	ReferenceQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** What passages point to, in the order of the text. */
	private static Statement references(String pattern, String node) {
		return Statement.of(Cypher.of("""
				UNWIND $ids AS id
				MATCH {pattern}
				WITH id, points, it ORDER BY points.starts[0], it.id
				RETURN id, collect({node: {node}, evidence: points {.starts, .ends, .surfaces}}) AS references
				""").with("pattern", pattern).with("node", node));
	}

	/** Reads materials by id. The selection is not used: a material is small. */
	public Map<String, Material> materials(Collection<String> ids, Selection selection) {
		return this.graph.byId(MATERIALS, ids, Map.of(), (row) -> material(row.get("node")));
	}

	/** Reads web pages by id. The selection is not used: a page's node is small. */
	public Map<String, WebPage> webPages(Collection<String> ids, Selection selection) {
		return this.graph.byId(WEB_PAGES, ids, Map.of(), (row) -> webPage(row.get("node")));
	}

	Map<String, List<MaterialReference>> materialsOfResponses(Collection<String> responseIds) {
		return this.graph.byId(MATERIALS_OF_RESPONSES, responseIds, Map.of(),
				(row) -> row.get("references")
					.asList((it) -> new MaterialReference(material(it.get("node")),
							MentionQueries.evidence(it.get("evidence")::get))));
	}

	Map<String, List<Citation>> pagesOfPassages(Collection<String> passageIds) {
		return this.graph.byId(PAGES_OF_PASSAGES, passageIds, Map.of(), (row) -> row.get("references")
			.asList((it) -> new Citation(webPage(it.get("node")), MentionQueries.evidence(it.get("evidence")::get))));
	}

	Map<String, List<CategoryReference>> categoriesOfOpinions(Collection<String> opinionIds) {
		return this.graph.byId(CATEGORIES_OF_OPINIONS, opinionIds, Map.of(),
				(row) -> row.get("references")
					.asList((it) -> new CategoryReference(CategoryQueries.category(it.get("node")),
							MentionQueries.evidence(it.get("evidence")::get))));
	}

	private static Material material(Value map) {
		return new Material(map.get("id").asString(), map.get("title").asString(), map.get("item").asString());
	}

	private static WebPage webPage(Value map) {
		return new WebPage(map.get("id").asString(), map.get("url").asString());
	}

}
