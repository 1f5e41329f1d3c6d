package org.opiniongraph.knowledge.stock;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.PassageConnections;
import org.opiniongraph.knowledge.opinion.PassageEdge;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class StockAnswerController {

	private static final String STOCK_ANSWERS = "Query.stockAnswers";

	private static final String RESPONSES = "StockAnswer.responses";

	private static final String OPINIONS = "StockAnswer.opinions";

	private final StockAnswerQueries stockAnswers;

	private final GroupedLoader<String, Selection, StockAnswer> ofUses;

	StockAnswerController(StockAnswerQueries stockAnswers, PassageConnections passages, ConnectionLoaders loaders,
			BatchLoaderRegistry registry) {
		this.stockAnswers = stockAnswers;
		this.ofUses = GroupedLoader.of(registry, "StockUse.stockAnswer", stockAnswers::byIds);
		loaders.registerFiltered(STOCK_ANSWERS, StockAnswerFilter.class, StockAnswerQueries::all, stockAnswers);
		passages.responses(RESPONSES, PassageOwner.STOCK_ANSWER, StockAnswerQueries.RESPONSES_OF_STOCK);
		passages.opinions(OPINIONS, PassageOwner.STOCK_ANSWER, StockAnswerQueries.OPINIONS_OF_STOCK);
	}

	@QueryMapping
	@Nullable StockAnswer stockAnswer(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.STOCK_ANSWER);
		return this.stockAnswers.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<StockAnswer>>> stockAnswers(
			@Argument @Nullable StockAnswerFilter filter, @Argument @Nullable StockAnswerOrder orderBy,
			ConnectionRequest request) {
		return request.load(STOCK_ANSWERS, "", (filter != null) ? filter.checked() : StockAnswerFilter.NONE,
				ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(StockAnswer stockAnswer,
			PassageRequest wanted, ConnectionRequest page) {
		return PassageConnections.load(RESPONSES, stockAnswer.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(StockAnswer stockAnswer, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OPINIONS, stockAnswer.id(), wanted, page);
	}

	@BatchMapping
	Map<Response, StockUse> stock(List<Response> responses) {
		Map<String, StockUse> uses = this.stockAnswers.usesOf(responses.stream().map(Response::id).toList());
		return responses.stream()
			.filter((it) -> uses.containsKey(it.id()))
			.collect(Collectors.toMap(Function.identity(), (it) -> uses.get(it.id())));
	}

	@SchemaMapping
	CompletableFuture<StockAnswer> stockAnswer(StockUse use, Selection selection, DataFetchingEnvironment environment) {
		return this.ofUses.load(environment, use.stockAnswerId(), selection);
	}

}
