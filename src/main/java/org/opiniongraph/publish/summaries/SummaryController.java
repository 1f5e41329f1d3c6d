package org.opiniongraph.publish.summaries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.lookup.NodeLookup;
import org.opiniongraph.knowledge.mention.Organization;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.changes.ChangedNodes;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class SummaryController {

	private static final String SUMMARIES = "Query.summaries";

	private final ChangedNodes changed;

	private final NodeLookup nodes;

	SummaryController(Summaries summaries, SummarizedNodeQueries summarized, ChangedNodes changed, NodeLookup nodes,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.changed = changed;
		this.nodes = nodes;
		registry.<String, Summary>forName("summaryOf")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> summaries.byIds(ids)));
		registry.<LinkKey, Object>forName("summaryNodes")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> nodes(keys)));
		loaders.registerFiltered(SUMMARIES, SummariesWanted.class, (wanted, order) -> {
			Long since = wanted.since();
			return (since == null) ? summarized.all(wanted.kinds()) : changed.since(since, wanted.kinds());
		}, (ids, selection) -> summaries.byIds(ids));
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Summary>>> summaries(@Argument @Nullable List<NodeKind> kinds,
			@Argument @Nullable String changedSince, ConnectionRequest request) {
		List<NodeKind> checked = SummariesWanted.kinds(kinds);
		Long since = (changedSince != null) ? loadOf(changedSince) : null;
		return request.load(SUMMARIES, "", new SummariesWanted(checked, since), ListOrder.ID);
	}

	@SchemaMapping(typeName = "Member", field = "linkedSummary")
	CompletableFuture<Summary> linkedSummaryOfMember(Member member, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(member.id());
	}

	@SchemaMapping(typeName = "Category", field = "linkedSummary")
	CompletableFuture<Summary> linkedSummaryOfCategory(Category category, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(category.id());
	}

	@SchemaMapping(typeName = "Theme", field = "linkedSummary")
	CompletableFuture<Summary> linkedSummaryOfTheme(Theme theme, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(theme.id());
	}

	@SchemaMapping(typeName = "Program", field = "linkedSummary")
	CompletableFuture<Summary> linkedSummaryOfProgram(Program program, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(program.id());
	}

	@SchemaMapping(typeName = "Organization", field = "linkedSummary")
	CompletableFuture<Summary> linkedSummaryOfOrganization(Organization organization,
			DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(organization.id());
	}

	@SchemaMapping(typeName = "Document", field = "linkedSummary")
	CompletableFuture<Summary> linkedSummaryOfDocument(Document document, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(document.id());
	}

	@SchemaMapping(typeName = "Member", field = "summary")
	CompletableFuture<Summary> summaryOfMember(Member member, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(member.id());
	}

	@SchemaMapping(typeName = "Category", field = "summary")
	CompletableFuture<Summary> summaryOfCategory(Category category, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(category.id());
	}

	@SchemaMapping(typeName = "Theme", field = "summary")
	CompletableFuture<Summary> summaryOfTheme(Theme theme, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(theme.id());
	}

	@SchemaMapping(typeName = "Organization", field = "summary")
	CompletableFuture<Summary> summaryOfOrganization(Organization organization, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(organization.id());
	}

	@SchemaMapping(typeName = "Document", field = "summary")
	CompletableFuture<Summary> summaryOfDocument(Document document, DataLoader<String, Summary> summaryOf) {
		return summaryOf.load(document.id());
	}

	@SchemaMapping(typeName = "SummaryNode")
	CompletableFuture<Object> node(SummaryNode link, Selection selection, DataLoader<LinkKey, Object> summaryNodes) {
		return summaryNodes.load(new LinkKey(link.nodeId(), selection));
	}

	private Long loadOf(String revision) {
		return this.changed.loadOf(revision)
			.orElseThrow(() -> new BadInputException("changedSince",
					"expected a revision whose changes are known, as graph { revision } gave it, but was '%s': start afresh without it"
						.formatted(Arguments.shown(revision))));
	}

	private Map<LinkKey, Object> nodes(Set<LinkKey> keys) {
		var found = new HashMap<LinkKey, Object>();
		keys.stream()
			.collect(Collectors.groupingBy(LinkKey::selection, Collectors.mapping(LinkKey::id, Collectors.toList())))
			.forEach((selection, ids) -> this.nodes.byIds(ids, selection)
				.forEach((id, node) -> found.put(new LinkKey(id, selection), node)));
		return found;
	}

	/**
	 * A node that a summary leads to.
	 *
	 * @param id its id
	 * @param selection what is selected of it
	 */
	record LinkKey(String id, Selection selection) {
	}

}
