package org.opiniongraph.knowledge.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.mention.MentionQueries;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Reads materials and web pages, and the texts that point to them. */
@Component
public class ReferenceQueries {

	private static final String MATERIALS = """
			UNWIND $ids AS id
			MATCH (t:Material {id: id})
			RETURN id, t {.id, .title, .item} AS material
			""";

	private static final String WEB_PAGES = """
			UNWIND $ids AS id
			MATCH (w:WebPage {id: id})
			RETURN id, w {.id, .url} AS page
			""";

	private static final String MATERIALS_OF_RESPONSES = """
			UNWIND $ids AS id
			MATCH (:Response {id: id})-[see:SEE]->(t:Material)
			WITH id, see, t ORDER BY see.starts[0], t.id
			RETURN id, collect({material: t {.id, .title, .item}, evidence: see {.starts, .ends, .surfaces}}) AS references
			""";

	private static final String PAGES_OF_PASSAGES = """
			UNWIND $ids AS id
			MATCH (:Opinion|Response {id: id})-[cites:CITES]->(w:WebPage)
			WITH id, cites, w ORDER BY cites.starts[0], w.id
			RETURN id, collect({page: w {.id, .url}, evidence: cites {.starts, .ends, .surfaces}}) AS references
			""";

	private static final String CATEGORIES_OF_OPINIONS = """
			UNWIND $ids AS id
			MATCH (:Opinion {id: id})-[refers:REFERS_TO]->(c:Category)
			WITH id, refers, c ORDER BY refers.starts[0], c.id
			RETURN id, collect({category: c {.id, .ordinal, .label, .name, .nameEn},
			  evidence: refers {.starts, .ends, .surfaces}}) AS references
			""";

	private static final PageStatement ALL_MATERIALS = PageStatement.of("""
			CALL () {
			  MATCH (t:Material)
			  WHERE t.id >= $from AND t.id < $to
			  WITH t ORDER BY t.id ASC LIMIT $limit
			  RETURN collect([t.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT { (:Material) } END AS total
			""");

	private static final PageStatement RESPONSES_OF_MATERIAL = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (t:Material {id: id})
			CALL (t) {
			  MATCH (r:Response)-[:SEE]->(t)
			  WHERE r.id >= $from AND r.id < $to
			  WITH r ORDER BY r.id ASC LIMIT $limit
			  RETURN collect([r.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Response)-[:SEE]->(t) } END AS total
			""");

	private static final PageStatement OPINIONS_OF_MATERIAL = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (t:Material {id: id})
			CALL (t) {
			  MATCH (o:Opinion)-[:ANSWERED_BY]->(:Response)-[:SEE]->(t)
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries,
			  CASE WHEN $withTotal THEN COUNT { (:Opinion)-[:ANSWERED_BY]->(:Response)-[:SEE]->(t) } END AS total
			""");

	private static final PageStatement RESPONSES_OF_PAGE = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (w:WebPage {id: id})
			CALL (w) {
			  MATCH (r:Response)-[:CITES]->(w)
			  WHERE r.id >= $from AND r.id < $to
			  WITH r ORDER BY r.id ASC LIMIT $limit
			  RETURN collect([r.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Response)-[:CITES]->(w) } END AS total
			""");

	private static final PageStatement OPINIONS_OF_PAGE = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (w:WebPage {id: id})
			CALL (w) {
			  MATCH (o:Opinion)-[:CITES]->(w)
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion)-[:CITES]->(w) } END AS total
			""");

	private final GraphReader graph;

	ReferenceQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads materials.
	 * @param ids their ids
	 * @param selection not used: a material is small
	 * @return what was found, by id
	 */
	public Map<String, Material> materials(Collection<String> ids, Selection selection) {
		return this.graph.byId(MATERIALS, ids, Map.of(), (row) -> material(row.get("material")));
	}

	/**
	 * Reads web pages.
	 * @param ids their ids
	 * @param selection not used: a page's node is small
	 * @return what was found, by id
	 */
	public Map<String, WebPage> webPages(Collection<String> ids, Selection selection) {
		return this.graph.byId(WEB_PAGES, ids, Map.of(), (row) -> webPage(row.get("page")));
	}

	Map<String, List<MaterialReference>> materialsOfResponses(Collection<String> responseIds) {
		return this.graph.byId(MATERIALS_OF_RESPONSES, responseIds, Map.of(),
				(row) -> row.get("references")
					.asList((it) -> new MaterialReference(material(it.get("material")),
							MentionQueries.evidence(it.get("evidence")))));
	}

	Map<String, List<Citation>> pagesOfPassages(Collection<String> passageIds) {
		return this.graph.byId(PAGES_OF_PASSAGES, passageIds, Map.of(), (row) -> row.get("references")
			.asList((it) -> new Citation(webPage(it.get("page")), MentionQueries.evidence(it.get("evidence")))));
	}

	Map<String, List<CategoryReference>> categoriesOfOpinions(Collection<String> opinionIds) {
		return this.graph.byId(CATEGORIES_OF_OPINIONS, opinionIds, Map.of(),
				(row) -> row.get("references")
					.asList((it) -> new CategoryReference(CategoryQueries.category(it.get("category")),
							MentionQueries.evidence(it.get("evidence")))));
	}

	Map<String, Slice> allMaterials(Collection<String> root, Range range) {
		return this.graph.page(ALL_MATERIALS, root, range, Map.of());
	}

	Map<String, Slice> responsesOfMaterial(Collection<String> materialIds, Range range) {
		return this.graph.page(RESPONSES_OF_MATERIAL, materialIds, range, Map.of());
	}

	Map<String, Slice> opinionsOfMaterial(Collection<String> materialIds, Range range) {
		return this.graph.page(OPINIONS_OF_MATERIAL, materialIds, range, Map.of());
	}

	Map<String, Slice> responsesOfPage(Collection<String> pageIds, Range range) {
		return this.graph.page(RESPONSES_OF_PAGE, pageIds, range, Map.of());
	}

	Map<String, Slice> opinionsOfPage(Collection<String> pageIds, Range range) {
		return this.graph.page(OPINIONS_OF_PAGE, pageIds, range, Map.of());
	}

	private static Material material(Value map) {
		return new Material(map.get("id").asString(), map.get("title").asString(), map.get("item").asString());
	}

	private static WebPage webPage(Value map) {
		return new WebPage(map.get("id").asString(), map.get("url").asString());
	}

}
