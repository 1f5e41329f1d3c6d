package org.opiniongraph.knowledge.council;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MemberController {

	private static final String MEMBERS = "Query.members";

	private static final String DOCUMENTS = "Member.documents";

	MemberController(MemberQueries members, DocumentQueries documents, ConnectionLoaders loaders) {
		loaders.register(DOCUMENTS, DocumentQueries.DOCUMENTS_OF_MEMBER, documents::documents);
		loaders.registerFiltered(MEMBERS, MemberFilter.class, MemberListQueries::all, members::byIds);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Member>>> members(@Argument @Nullable MemberFilter filter,
			@Argument @Nullable MemberOrder orderBy, ConnectionRequest request) {
		return request.load(MEMBERS, "", (filter != null) ? filter.checked() : MemberFilter.NONE,
				ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Document>>> documents(Member member, ConnectionRequest request) {
		return request.load(DOCUMENTS, member.id());
	}

}
