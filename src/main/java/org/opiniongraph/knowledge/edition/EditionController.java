package org.opiniongraph.knowledge.edition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;

import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.neo4j.reading.OrderDirection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class EditionController {

	private static final String EDITIONS = "Document.editions";

	private static final String ROW_CHANGES = "Document.rowChanges";

	/** Rows of the edition before those that it does not have any more. */
	private static final ListOrder PLACE = new ListOrder("PLACE", ListOrder.KeyKind.TEXT, OrderDirection.ASC,
			OrderDirection.ASC);

	private final EditionQueries editions;

	private final GroupedLoader<String, Selection, Opinion> earlier;

	EditionController(EditionQueries editions, OpinionQueries opinions, DocumentQueries documents,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.editions = editions;
		this.earlier = GroupedLoader.of(registry, "RowChangeEdge.earlier", opinions::byIds);
		loaders.register(EDITIONS, EditionQueries.EDITIONS, documents::documents);
		loaders.<RowChangeKinds, Opinion, RowChangeEdge>register(ROW_CHANGES, RowChangeKinds.class,
				(kinds, order) -> EditionQueries.changes(kinds.changes()), opinions,
				(parent, kinds, cursor, node, row) -> EditionQueries.edge(cursor, node, row));
	}

	@BatchMapping
	Map<Document, Document> editionOf(List<Document> documents) {
		Map<String, Document> earlierEditions = this.editions
			.earlierEditions(documents.stream().map(Document::id).toList());
		return documents.stream()
			.filter((it) -> earlierEditions.containsKey(it.id()))
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (it) -> earlierEditions.get(it.id())));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Document>>> editions(Document document, ConnectionRequest request) {
		return request.load(EDITIONS, document.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<RowChangeEdge>> rowChanges(Document document,
			@Argument @Nullable List<RowChange> changes, ConnectionRequest request) {
		return request.load(ROW_CHANGES, document.id(), RowChangeKinds.of(changes), PLACE);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Opinion> earlier(RowChangeEdge edge, Selection selection,
			DataFetchingEnvironment environment) {
		return (edge.earlierId() == null) ? CompletableFuture.completedFuture(null)
				: this.earlier.load(environment, edge.earlierId(), selection).thenApply((it) -> it);
	}

}
