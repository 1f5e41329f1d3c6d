package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.concurrent.CompletableFuture;

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
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class OpinionController {

	private static final String OPINIONS = "Query.opinions";

	private static final String OF_COUNCIL = "Council.opinions";

	private static final String OF_MEMBER = "Member.opinions";

	private static final String OF_CATEGORY = "Category.opinions";

	private static final String OF_DOCUMENT = "Document.opinions";

	private static final String OF_RESPONSE = "Response.opinions";

	private final OpinionQueries opinions;

	OpinionController(OpinionQueries opinions, PassageConnections lists) {
		this.opinions = opinions;
		lists.opinions(OPINIONS, PassageOwner.ROOT, OpinionQueries.ALL);
		lists.opinions(OF_COUNCIL, PassageOwner.COUNCIL, OpinionQueries.OF_COUNCIL);
		lists.opinions(OF_DOCUMENT, PassageOwner.DOCUMENT, OpinionQueries.OF_DOCUMENT);
		lists.opinions(OF_CATEGORY, PassageOwner.CATEGORY, OpinionQueries.OF_CATEGORY);
		lists.opinions(OF_MEMBER, PassageOwner.MEMBER, OpinionQueries.OF_MEMBER);
		lists.opinions(OF_RESPONSE, PassageOwner.RESPONSE, OpinionQueries.OF_RESPONSE);
	}

	@QueryMapping
	@Nullable Opinion opinion(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.OPINION);
		return this.opinions.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	@Nullable Opinion opinionAt(@Argument String document, @Argument int row, Selection selection) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		String place = OpinionQueries.place(document.substring(NodeKind.DOCUMENT.idPrefix().length()), row);
		return this.opinions.atRows(List.of(place), selection).get(place);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(PassageRequest wanted, ConnectionRequest page) {
		return PassageConnections.load(OPINIONS, "", wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Council council, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_COUNCIL, council.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Document document, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_DOCUMENT, document.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Category category, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_CATEGORY, category.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Member member, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_MEMBER, member.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Response response, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OF_RESPONSE, response.id(), wanted, page);
	}

}
