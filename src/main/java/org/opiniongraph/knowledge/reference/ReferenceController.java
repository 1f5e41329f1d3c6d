package org.opiniongraph.knowledge.reference;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.knowledge.opinion.PassageConnections;
import org.opiniongraph.knowledge.opinion.PassageEdge;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReferenceController {

	private static final String MATERIALS = "Query.materials";

	private static final String RESPONSES_OF_MATERIAL = "Material.responses";

	private static final String OPINIONS_OF_MATERIAL = "Material.opinions";

	private static final String RESPONSES_OF_PAGE = "WebPage.responses";

	private static final String OPINIONS_OF_PAGE = "WebPage.opinions";

	private final ReferenceQueries references;

	ReferenceController(ReferenceQueries references, PassageConnections passages, ConnectionLoaders loaders) {
		this.references = references;
		loaders.register(MATERIALS, ReferenceQueries.ALL_MATERIALS, references::materials);
		passages.responses(RESPONSES_OF_MATERIAL, PassageOwner.MATERIAL, ReferenceQueries.RESPONSES_OF_MATERIAL);
		passages.opinions(OPINIONS_OF_MATERIAL, PassageOwner.MATERIAL, ReferenceQueries.OPINIONS_OF_MATERIAL);
		passages.responses(RESPONSES_OF_PAGE, PassageOwner.WEB_PAGE, ReferenceQueries.RESPONSES_OF_PAGE);
		passages.opinions(OPINIONS_OF_PAGE, PassageOwner.WEB_PAGE, ReferenceQueries.OPINIONS_OF_PAGE);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Material>>> materials(ConnectionRequest request) {
		return request.load(MATERIALS, "");
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(Material material, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(RESPONSES_OF_MATERIAL, material.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Material material, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OPINIONS_OF_MATERIAL, material.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(WebPage webPage, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(RESPONSES_OF_PAGE, webPage.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(WebPage webPage, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OPINIONS_OF_PAGE, webPage.id(), wanted, page);
	}

	@BatchMapping
	Map<Response, List<MaterialReference>> materials(List<Response> responses) {
		return byParent(responses, this.references.materialsOfResponses(responses.stream().map(Response::id).toList()),
				Response::id);
	}

	@BatchMapping
	Map<Passage, List<Citation>> citations(List<Passage> passages) {
		return byParent(passages, this.references.pagesOfPassages(passages.stream().map(Passage::id).toList()),
				Passage::id);
	}

	@BatchMapping
	Map<Opinion, List<CategoryReference>> refersTo(List<Opinion> opinions) {
		return byParent(opinions, this.references.categoriesOfOpinions(opinions.stream().map(Opinion::id).toList()),
				Opinion::id);
	}

	private static <P, C> Map<P, List<C>> byParent(List<P> parents, Map<String, List<C>> byId, Function<P, String> id) {
		return parents.stream()
			.collect(Collectors.toMap(Function.identity(), (parent) -> byId.getOrDefault(id.apply(parent), List.of())));
	}

}
