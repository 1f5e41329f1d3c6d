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
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.opinion.ResponseQueries;

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

	ReferenceController(ReferenceQueries references, OpinionQueries opinions, ResponseQueries responses,
			ConnectionLoaders loaders) {
		this.references = references;
		loaders.register(MATERIALS, ReferenceQueries.ALL_MATERIALS, references::materials);
		loaders.register(RESPONSES_OF_MATERIAL, ReferenceQueries.RESPONSES_OF_MATERIAL, responses);
		loaders.register(OPINIONS_OF_MATERIAL, ReferenceQueries.OPINIONS_OF_MATERIAL, opinions);
		loaders.register(RESPONSES_OF_PAGE, ReferenceQueries.RESPONSES_OF_PAGE, responses);
		loaders.register(OPINIONS_OF_PAGE, ReferenceQueries.OPINIONS_OF_PAGE, opinions);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Material>>> materials(ConnectionRequest request) {
		return request.load(MATERIALS, "");
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Response>>> responses(Material material, ConnectionRequest request) {
		return request.load(RESPONSES_OF_MATERIAL, material.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(Material material, ConnectionRequest request) {
		return request.load(OPINIONS_OF_MATERIAL, material.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Response>>> responses(WebPage page, ConnectionRequest request) {
		return request.load(RESPONSES_OF_PAGE, page.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(WebPage page, ConnectionRequest request) {
		return request.load(OPINIONS_OF_PAGE, page.id());
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
