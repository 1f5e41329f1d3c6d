package org.opiniongraph.knowledge.council;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
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
		loaders.registerFiltered(DOCUMENTS, DocumentFilter.class, DocumentListQueries::all, documents::documents);
		loaders.register(CATEGORIES, CategoryQueries.CATEGORIES_OF_DOCUMENT, categories);
		loaders.register(MEMBERS, MemberQueries.OF_DOCUMENT, members::byIds);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Document>>> documents(@Argument @Nullable DocumentFilter filter,
			@Argument @Nullable DocumentOrder orderBy, ConnectionRequest request) {
		return request.load(DOCUMENTS, "", (filter != null) ? filter.checked() : DocumentFilter.NONE,
				ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Category>>> categories(Document document, ConnectionRequest request) {
		return request.load(CATEGORIES, document.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Member>>> members(Document document, ConnectionRequest request) {
		return request.load(MEMBERS, document.id());
	}

	@BatchMapping
	Map<Document, DocumentWords> words(List<Document> documents) {
		Map<String, DocumentWords> words = this.documents.words(documents.stream().map(Document::id).toList());
		return documents.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (it) -> words.getOrDefault(it.id(), DocumentWords.USUAL)));
	}

}
