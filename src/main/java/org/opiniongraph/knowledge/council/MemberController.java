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
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class MemberController {

	private static final String MEMBERS = "Query.members";

	private final MemberQueries members;

	MemberController(MemberQueries members, ConnectionLoaders loaders) {
		this.members = members;
		loaders.registerFiltered(MEMBERS, MemberFilter.class, MemberListQueries::all, members::byIds);
	}

	@QueryMapping
	@Nullable Member member(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.MEMBER);
		return this.members.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Member>>> members(@Argument @Nullable MemberFilter filter,
			@Argument @Nullable MemberOrder orderBy, ConnectionRequest request) {
		return request.load(MEMBERS, "", (filter != null) ? filter.checked() : MemberFilter.NONE,
				ListOrder.of(orderBy));
	}

}
