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
class DocumentController {

	private static final String DOCUMENTS = "Query.documents";

	private static final String CATEGORIES = "Document.categories";

	private static final String MEMBERS = "Document.members";

	private final DocumentQueries documents;

	DocumentController(DocumentQueries documents, CategoryQueries categories, MemberQueries members,
			ConnectionLoaders loaders) {
		this.documents = documents;
		loaders.register(DOCUMENTS, DocumentQueries.ALL_DOCUMENTS, documents::documents);
		loaders.register(CATEGORIES, CategoryQueries.CATEGORIES_OF_DOCUMENT, categories::byIds);
		loaders.register(MEMBERS, MemberQueries.OF_DOCUMENT, members::byIds);
	}

	@QueryMapping
	@Nullable Document document(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.DOCUMENT);
		return this.documents.documents(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Document>>> documents(ConnectionRequest request) {
		return request.load(DOCUMENTS, "");
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Category>>> categories(Document document, ConnectionRequest request) {
		return request.load(CATEGORIES, document.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Member>>> members(Document document, ConnectionRequest request) {
		return request.load(MEMBERS, document.id());
	}

}
