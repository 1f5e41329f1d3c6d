package org.opiniongraph.knowledge.council;

import java.util.concurrent.CompletableFuture;

import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CouncilController {

	private static final String COUNCILS = "Query.councils";

	private static final String MEMBERS = "Council.members";

	private static final String DOCUMENTS = "Council.documents";

	CouncilController(DocumentQueries documents, MemberQueries members, ConnectionLoaders loaders) {
		loaders.register(COUNCILS, DocumentQueries.ALL_COUNCILS, documents::councils);
		loaders.register(MEMBERS, MemberQueries.OF_COUNCIL, members::byIds);
		loaders.register(DOCUMENTS, DocumentQueries.DOCUMENTS_OF_COUNCIL, documents::documents);
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
