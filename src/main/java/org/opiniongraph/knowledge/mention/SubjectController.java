package org.opiniongraph.knowledge.mention;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.OpinionCountEdge;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.PassageConnections;
import org.opiniongraph.knowledge.opinion.PassageEdge;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SubjectController {

	private static final String PROGRAMS = "Query.programs";

	private static final String ORGANIZATIONS = "Query.organizations";

	private static final String PLACES = "Query.places";

	private static final String OPINIONS = "Subject.opinions";

	private static final String RESPONSES = "Subject.responses";

	private static final String MEMBERS = "Subject.members";

	private static final String OF_DOCUMENT = "Document.programs";

	SubjectController(SubjectQueries subjects, SubjectListQueries lists, MemberQueries members,
			PassageConnections passages, ConnectionLoaders loaders) {
		loaders.registerFiltered(PROGRAMS, SubjectFilter.class, lists::programs, subjects::programs);
		loaders.registerFiltered(ORGANIZATIONS, SubjectFilter.class, lists::organizations, subjects::organizations);
		loaders.registerFiltered(PLACES, SubjectFilter.class, lists::places, subjects::places);
		loaders.register(OF_DOCUMENT, MentionQueries.PROGRAMS_OF_DOCUMENT, subjects::programs);
		passages.both(OPINIONS, RESPONSES, PassageOwner.SUBJECT);
		loaders.registerCounted(MEMBERS, MentionQueries.MEMBERS_OF_SUBJECT, members::byIds);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Program>>> programs(@Argument @Nullable SubjectFilter filter,
			@Argument @Nullable SubjectOrder orderBy, ConnectionRequest request) {
		return request.load(PROGRAMS, "", (filter != null) ? filter.checked() : SubjectFilter.NONE,
				ListOrder.of(orderBy));
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Organization>>> organizations(
			@Argument @Nullable SubjectFilter filter, @Argument @Nullable SubjectOrder orderBy,
			ConnectionRequest request) {
		return request.load(ORGANIZATIONS, "", (filter != null) ? filter.checked() : SubjectFilter.NONE,
				ListOrder.of(orderBy));
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Place>>> places(@Argument @Nullable SubjectFilter filter,
			@Argument @Nullable SubjectOrder orderBy, ConnectionRequest request) {
		return request.load(PLACES, "", (filter != null) ? filter.checked() : SubjectFilter.NONE,
				ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Program>>> programs(Document document, ConnectionRequest request) {
		return request.load(OF_DOCUMENT, document.id());
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
