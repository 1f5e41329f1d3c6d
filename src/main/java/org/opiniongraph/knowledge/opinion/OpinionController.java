package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class OpinionController {

	private static final String OPINIONS = "Query.opinions";

	private static final String OF_MEMBER = "Member.opinions";

	private static final String OF_CATEGORY = "Category.opinions";

	private static final String OF_DOCUMENT = "Document.opinions";

	private static final String OF_RESPONSE = "Response.opinions";

	private final OpinionQueries opinions;

	OpinionController(OpinionQueries opinions, ConnectionLoaders loaders) {
		this.opinions = opinions;
		loaders.registerFiltered(OPINIONS, OpinionFilter.class, (filter, order) -> opinions.all(filter), opinions);
		loaders.registerFiltered(OF_MEMBER, OpinionFilter.class, (filter, order) -> opinions.ofMember(filter),
				opinions);
		loaders.register(OF_CATEGORY, OpinionQueries.OF_CATEGORY, opinions);
		loaders.register(OF_DOCUMENT, OpinionQueries.OF_DOCUMENT, opinions);
		loaders.register(OF_RESPONSE, OpinionQueries.OF_RESPONSE, opinions);
	}

	@QueryMapping
	@Nullable Opinion opinion(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.OPINION);
		return this.opinions.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	@Nullable Opinion opinionAt(@Argument String document, @Argument int row, Selection selection) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return this.opinions.atRow(document, row, selection).orElse(null);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(@Argument @Nullable OpinionFilter filter,
			ConnectionRequest request) {
		return request.load(OPINIONS, "", checked(filter), ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(Member member,
			@Argument @Nullable OpinionFilter filter, ConnectionRequest request) {
		return request.load(OF_MEMBER, member.id(), checked(filter), ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(Category category, ConnectionRequest request) {
		return request.load(OF_CATEGORY, category.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(Document document, ConnectionRequest request) {
		return request.load(OF_DOCUMENT, document.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(Response response, ConnectionRequest request) {
		return request.load(OF_RESPONSE, response.id());
	}

	private static OpinionFilter checked(@Nullable OpinionFilter filter) {
		return (filter != null) ? filter.checked() : OpinionFilter.NONE;
	}

}
