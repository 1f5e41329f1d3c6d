package org.opiniongraph.knowledge.followup;

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
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.commitment.Commitment;
import org.opiniongraph.knowledge.commitment.CommitmentQueries;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.neo4j.reading.OrderDirection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class FollowUpController {

	private static final String RESTATED_BY = "Opinion.restatedBy";

	private static final String LATER = "Commitment.later";

	private static final String TIMELINE = "Program.timeline";

	/** From the earliest document to the latest one. */
	static final ListOrder TIME = new ListOrder("TIME", ListOrder.KeyKind.TEXT, OrderDirection.ASC, OrderDirection.ASC);

	private final FollowUpQueries followUps;

	private final GroupedLoader<String, Selection, Opinion> earlier;

	private final GroupedLoader<String, Selection, Commitment> strongest;

	FollowUpController(FollowUpQueries followUps, OpinionQueries opinions, CommitmentQueries commitments,
			DocumentQueries documents, ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.followUps = followUps;
		this.earlier = GroupedLoader.of(registry, "Restatement.opinion", opinions::byIds);
		this.strongest = GroupedLoader.of(registry, "ProgramTimelineEdge.commitment", commitments::byIds);
		loaders.<String, Opinion, RestatingOpinionEdge>register(RESTATED_BY, String.class,
				(filter, order) -> ListQuery.of(FollowUpQueries.RESTATING_OPINIONS, Map.of()), opinions,
				(parent, filter, cursor, node, row) -> FollowUpQueries.restating(cursor, node, row));
		loaders.<String, Commitment, LaterCommitmentEdge>register(LATER, String.class,
				(filter, order) -> FollowUpQueries.later(), commitments, (parent, filter, cursor, node,
						row) -> new LaterCommitmentEdge(cursor, node, FollowUpQueries.isFurther(row)));
		loaders.<Boolean, Document, ProgramTimelineEdge>register(TIMELINE, Boolean.class,
				(includeParts, order) -> FollowUpQueries.timeline(includeParts), documents::documents,
				(parent, includeParts, cursor, node, row) -> new ProgramTimelineEdge(cursor, node,
						row.number("opinions"), row.number("responses"), row.textOrNull("commitment")));
	}

	@BatchMapping
	Map<Opinion, Restatement> restates(List<Opinion> opinions) {
		Map<String, Restatement> restated = this.followUps.restated(opinions.stream().map(Opinion::id).toList());
		return opinions.stream()
			.filter((it) -> restated.containsKey(it.id()))
			.collect(Collectors.toMap(Function.identity(), (it) -> restated.get(it.id())));
	}

	@SchemaMapping
	CompletableFuture<Opinion> opinion(Restatement restatement, Selection selection,
			DataFetchingEnvironment environment) {
		return this.earlier.load(environment, restatement.earlier(), selection);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<RestatingOpinionEdge>> restatedBy(Opinion opinion, ConnectionRequest request) {
		return request.load(RESTATED_BY, opinion.id(), "", TIME);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<LaterCommitmentEdge>> later(Commitment commitment, ConnectionRequest request) {
		return request.load(LATER, commitment.id(), "", TIME);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<ProgramTimelineEdge>> timeline(Program program,
			@Argument @Nullable Boolean includeParts, ConnectionRequest request) {
		return request.load(TIMELINE, program.id(), Boolean.TRUE.equals(includeParts), TIME);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Commitment> commitment(ProgramTimelineEdge edge, Selection selection,
			DataFetchingEnvironment environment) {
		return (edge.commitmentId() == null) ? CompletableFuture.completedFuture(null)
				: this.strongest.load(environment, edge.commitmentId(), selection).thenApply((it) -> it);
	}

}
