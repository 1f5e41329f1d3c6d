package org.opiniongraph.knowledge.facet;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class FacetController {

	private final FacetLoader loader;

	FacetController(FacetLoader loader) {
		this.loader = loader;
	}

	@SchemaMapping(typeName = "OpinionConnection", field = "facets")
	CompletableFuture<PassageFacets> ofOpinions(CountedConnection<?> opinions, FacetsRequest wanted,
			DataFetchingEnvironment environment) {
		return facets(PassageKind.OPINION, opinions.scope(), wanted, environment);
	}

	@SchemaMapping(typeName = "ResponseConnection", field = "facets")
	CompletableFuture<PassageFacets> ofResponses(CountedConnection<?> responses, FacetsRequest wanted,
			DataFetchingEnvironment environment) {
		return facets(PassageKind.RESPONSE, responses.scope(), wanted, environment);
	}

	private CompletableFuture<PassageFacets> facets(PassageKind kind, CountedConnection.WholeList list,
			FacetsRequest wanted, DataFetchingEnvironment environment) {
		return this.loader.load(environment, list.parent(), kind, PassageOwner.ofList(list.list()),
				(PassageRequest) list.filter(), wanted);
	}

}
