package org.opiniongraph.knowledge.council;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CouncilController {

	private static final String COUNCILS = "Query.councils";

	private static final String MEMBERS = "Council.members";

	private static final String DOCUMENTS = "Council.documents";

	private final DocumentQueries documents;

	CouncilController(DocumentQueries documents, MemberQueries members, ConnectionLoaders loaders) {
		this.documents = documents;
		loaders.register(COUNCILS, DocumentQueries.ALL_COUNCILS, documents::councils);
		loaders.register(MEMBERS, MemberQueries.OF_COUNCIL, members::byIds);
		loaders.register(DOCUMENTS, DocumentQueries.DOCUMENTS_OF_COUNCIL, documents::documents);
	}

	@QueryMapping
	@Nullable Council council(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.COUNCIL);
		return this.documents.councils(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Council>>> councils(ConnectionRequest request) {
		return request.load(COUNCILS, "");
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Member>>> members(Council council, ConnectionRequest request) {
		return request.load(MEMBERS, council.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Document>>> documents(Council council, ConnectionRequest request) {
		return request.load(DOCUMENTS, council.id());
	}

}
