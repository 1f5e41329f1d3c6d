package org.opiniongraph.knowledge.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class CategoryController {

	private static final String CATEGORIES = "Query.categories";

	private final DocumentQueries documents;

	CategoryController(CategoryQueries categories, DocumentQueries documents, ConnectionLoaders loaders) {
		this.documents = documents;
		loaders.registerFiltered(CATEGORIES, CategoryFilter.class, (filter, order) -> categories.all(filter),
				categories);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Category>>> categories(@Argument @Nullable CategoryFilter filter,
			ConnectionRequest request) {
		return request.load(CATEGORIES, "", (filter != null) ? filter.checked() : CategoryFilter.NONE, ListOrder.ID);
	}

	@BatchMapping
	Map<Category, Document> document(List<Category> categories) {
		Map<String, Document> documents = this.documents
			.documentsOfCategories(categories.stream().map(Category::id).toList());
		return categories.stream()
			.collect(Collectors.toMap(Function.identity(), (it) -> Objects.requireNonNull(documents.get(it.id()))));
	}

}
