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
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Council;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ResponseController {

	private static final String RESPONSES = "Query.responses";

	private static final String OF_COUNCIL = "Council.responses";

	private static final String OF_DOCUMENT = "Document.responses";

	private static final String OF_CATEGORY = "Category.responses";

	private static final String OF_MEMBER = "Member.responses";

	private final ResponseQueries responses;

	ResponseController(ResponseQueries responses, PassageConnections lists) {
		this.responses = responses;
		lists.responses(RESPONSES, PassageOwner.ROOT, ResponseQueries.ALL);
		lists.responses(OF_COUNCIL, PassageOwner.COUNCIL, ResponseQueries.OF_COUNCIL);
		lists.responses(OF_DOCUMENT, PassageOwner.DOCUMENT, ResponseQueries.OF_DOCUMENT);
		lists.responses(OF_CATEGORY, PassageOwner.CATEGORY, ResponseQueries.OF_CATEGORY);
		lists.responses(OF_MEMBER, PassageOwner.MEMBER, ResponseQueries.OF_MEMBER);
	}

	@QueryMapping
	@Nullable Response response(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.RESPONSE);
		return this.responses.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(RESPONSES, "", wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(Council council, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_COUNCIL, council.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(Document document, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_DOCUMENT, document.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(Category category, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_CATEGORY, category.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(Member member, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_MEMBER, member.id(), wanted, page);
	}

	@BatchMapping
	Map<Response, Document> document(List<Response> responses) {
		Map<String, Document> documents = this.responses.documentsOf(responses.stream().map(Response::id).toList());
		return responses.stream()
			.collect(Collectors.toMap(Function.identity(), (it) -> Objects.requireNonNull(documents.get(it.id()))));
	}

}
