package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ResponseController {

	private static final String RESPONSES = "Query.responses";

	private static final String OF_DOCUMENT = "Document.responses";

	private final ResponseQueries responses;

	ResponseController(ResponseQueries responses, ConnectionLoaders loaders) {
		this.responses = responses;
		loaders.registerFiltered(RESPONSES, ResponseFilter.class, responses::all, responses);
		loaders.register(OF_DOCUMENT, ResponseQueries.OF_DOCUMENT, responses);
	}

	@QueryMapping
	@Nullable Response response(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.RESPONSE);
		return this.responses.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Response>>> responses(@Argument @Nullable ResponseFilter filter,
			@Argument @Nullable ResponseOrder orderBy, ConnectionRequest request) {
		return request.load(RESPONSES, "", (filter != null) ? filter.checked() : ResponseFilter.NONE,
				ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Response>>> responses(Document document, ConnectionRequest request) {
		return request.load(OF_DOCUMENT, document.id());
	}

	@BatchMapping
	Map<Response, Document> document(List<Response> responses) {
		Map<String, Document> documents = this.responses.documentsOf(responses.stream().map(Response::id).toList());
		return responses.stream()
			.collect(Collectors.toMap(Function.identity(), (it) -> Objects.requireNonNull(documents.get(it.id()))));
	}

}
