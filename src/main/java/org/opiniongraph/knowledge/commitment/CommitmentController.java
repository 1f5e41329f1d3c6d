package org.opiniongraph.knowledge.commitment;

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
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.mention.Organization;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.neo4j.reading.PageStatement;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class CommitmentController {

	private static final String COMMITMENTS = "Query.commitments";

	private static final String OF_SUBJECT = "Subject.commitments";

	private static final String OF_MEMBER = "Member.commitments";

	private final CommitmentQueries commitments;

	private final GroupedLoader<String, Selection, Response> responses;

	private final GroupedLoader<String, Selection, List<Commitment>> ofResponses;

	private final GroupedLoader<String, Selection, Outcome> outcomes;

	private final GroupedLoader<List<String>, Selection, List<Theme>> themes;

	CommitmentController(CommitmentQueries commitments, ResponseQueries responses, ThemeQueries themes,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.commitments = commitments;
		this.responses = GroupedLoader.of(registry, "Commitment.response", responses::byIds);
		this.ofResponses = GroupedLoader.of(registry, "Response.commitments", commitments::ofResponses);
		this.outcomes = GroupedLoader.of(registry, "Opinion.outcome", commitments::ofOpinions);
		this.themes = GroupedLoader.ofLists(registry, "Outcome.sharedThemes",
				(ids, selection) -> GroupedLoader.nodes(
						ids.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity())),
						(all) -> themes.byIds(all, selection)));
		register(loaders, COMMITMENTS, CommitmentQueries.ALL);
		register(loaders, OF_SUBJECT, CommitmentQueries.OF_SUBJECT);
		register(loaders, OF_MEMBER, CommitmentQueries.OF_MEMBER);
	}

	private void register(ConnectionLoaders loaders, String list, PageStatement statement) {
		loaders.registerFiltered(list, CommitmentFilter.class,
				(filter, order) -> ListQuery.of(statement, filter.parameters()), this.commitments);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Commitment>>> commitments(@Argument @Nullable CommitmentFilter filter,
			ConnectionRequest request) {
		return load(COMMITMENTS, "", filter, request);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Commitment>>> commitments(Program program,
			@Argument @Nullable CommitmentFilter filter, ConnectionRequest request) {
		return load(OF_SUBJECT, program.id(), filter, request);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Commitment>>> commitments(Organization organization,
			@Argument @Nullable CommitmentFilter filter, ConnectionRequest request) {
		return load(OF_SUBJECT, organization.id(), filter, request);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Commitment>>> commitments(Member member,
			@Argument @Nullable CommitmentFilter filter, ConnectionRequest request) {
		return load(OF_MEMBER, member.id(), filter, request);
	}

	private static CompletableFuture<CountedConnection<PlainEdge<Commitment>>> load(String list, String owner,
			@Nullable CommitmentFilter filter, ConnectionRequest request) {
		return request.load(list, owner, (filter != null) ? filter.checked() : CommitmentFilter.NONE, ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<List<Commitment>> commitments(Response response, Selection selection,
			DataFetchingEnvironment environment) {
		return this.ofResponses.load(environment, response.id(), selection)
			.thenApply((found) -> (found != null) ? found : List.of());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Commitment> mainCommitment(Response response, Selection selection,
			DataFetchingEnvironment environment) {
		return commitments(response, selection, environment)
			.thenApply((found) -> found.stream().filter(Commitment::isMain).findFirst().orElse(null));
	}

	@SchemaMapping
	CompletableFuture<Outcome> outcome(Opinion opinion, Selection selection, DataFetchingEnvironment environment) {
		return this.outcomes.load(environment, opinion.id(), selection);
	}

	@SchemaMapping
	CompletableFuture<List<Theme>> sharedThemes(Outcome outcome, Selection selection,
			DataFetchingEnvironment environment) {
		return this.themes.load(environment, outcome.themeIds(), selection);
	}

	@SchemaMapping
	CompletableFuture<Response> response(Commitment commitment, Selection selection,
			DataFetchingEnvironment environment) {
		return this.responses.load(environment, commitment.response(), selection);
	}

	@BatchMapping
	Map<Passage, List<DatedText>> dates(List<Passage> passages) {
		Map<String, List<DatedText>> dates = this.commitments.datesOf(passages.stream().map(Passage::id).toList());
		return passages.stream()
			.collect(Collectors.toMap(Function.identity(), (it) -> dates.getOrDefault(it.id(), List.of())));
	}

}
