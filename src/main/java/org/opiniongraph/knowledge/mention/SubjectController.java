package org.opiniongraph.knowledge.mention;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.OpinionCountEdge;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.PassageConnections;
import org.opiniongraph.knowledge.opinion.PassageEdge;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SubjectController {

	private static final String PROGRAMS = "Query.programs";

	private static final String ORGANIZATIONS = "Query.organizations";

	private static final String OPINIONS = "Subject.opinions";

	private static final String RESPONSES = "Subject.responses";

	private static final String MEMBERS = "Subject.members";

	private final SubjectQueries subjects;

	SubjectController(SubjectQueries subjects, SubjectListQueries lists, MemberQueries members, PassageConnections passages,
			ConnectionLoaders loaders) {
		this.subjects = subjects;
		loaders.registerFiltered(PROGRAMS, SubjectFilter.class, lists::programs,
				subjects::programs);
		loaders.registerFiltered(ORGANIZATIONS, SubjectFilter.class,
				lists::organizations, subjects::organizations);
		passages.opinions(OPINIONS, PassageOwner.SUBJECT, MentionQueries.OPINIONS_OF_SUBJECT);
		passages.responses(RESPONSES, PassageOwner.SUBJECT, MentionQueries.RESPONSES_OF_SUBJECT);
		loaders.registerCounted(MEMBERS, MentionQueries.MEMBERS_OF_SUBJECT, members::byIds);
	}

	@QueryMapping
	@Nullable Program program(@Argument String code) {
		return this.subjects.programOfCode(code).orElse(null);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Program>>> programs(@Argument @Nullable SubjectFilter filter,
			@Argument @Nullable SubjectOrder orderBy, ConnectionRequest request) {
		return request.load(PROGRAMS, "", (filter != null) ? filter.checked() : SubjectFilter.NONE,
				ListOrder.of(orderBy));
	}

	@QueryMapping
	@Nullable Organization organization(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.ORGANIZATION);
		return this.subjects.organizations(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Organization>>> organizations(
			@Argument @Nullable SubjectFilter filter, @Argument @Nullable SubjectOrder orderBy,
			ConnectionRequest request) {
		return request.load(ORGANIZATIONS, "", (filter != null) ? filter.checked() : SubjectFilter.NONE,
				ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Subject subject, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OPINIONS, subject.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(Subject subject, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(RESPONSES, subject.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<OpinionCountEdge<Member>>> members(Subject subject,
			@Argument @Nullable OpinionCountOrder orderBy, ConnectionRequest request) {
		return request.load(MEMBERS, subject.id(), ListOrder.of(orderBy));
	}

}
