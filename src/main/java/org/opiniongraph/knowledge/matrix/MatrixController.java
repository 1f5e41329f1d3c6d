package org.opiniongraph.knowledge.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.matrix.MatrixQueries.CountedRows;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.passage.PassageFilter;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Position;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class MatrixController {

	private static final String MATRIX = "Query.matrix";

	private static final int USUAL_OPINIONS = 5;

	private static final Selection WHOLE = new Selection(Set.of());

	private final MatrixQueries matrix;

	private final GroupedLoader<List<String>, Selection, List<Member>> members;

	private final GroupedLoader<MatrixScope, String, List<MatrixColumn>> columns;

	private final GroupedLoader<MatrixVoice, VoiceArguments, List<Opinion>> opinions;

	private final GroupedLoader<List<String>, Selection, List<Opinion>> answered;

	MatrixController(MatrixQueries matrix, MemberQueries members, OpinionQueries opinions,
			BatchLoaderRegistry registry) {
		this.matrix = matrix;
		this.columns = GroupedLoader.of(registry, "MatrixConnection.columns",
				(scopes, same) -> scopes.stream().collect(Collectors.toMap(Function.identity(), matrix::columns)));
		this.members = GroupedLoader.of(registry, "MatrixRow.silentMembers",
				(lists, selection) -> GroupedLoader.nodes(
						lists.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
						(ids) -> members.byIds(ids, selection)));
		this.opinions = GroupedLoader.ofLists(registry, "MatrixVoice.opinions",
				(voices, asked) -> GroupedLoader.nodes(matrix.opinions(asked.scope(), voices, asked.first()),
						(ids) -> opinions.byIds(ids, asked.opinion())));
		this.answered = GroupedLoader.of(registry, "MatrixCell.answered",
				(lists, selection) -> GroupedLoader.nodes(
						lists.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
						(ids) -> opinions.byIds(ids, selection)));
	}

	@QueryMapping
	CountedConnection<MatrixEdge> matrix(@Argument MatrixRows rows, @Argument @Nullable PassageFilter filter,
			@Argument @Nullable Integer minCategories, @Argument @Nullable Integer minMembers, AboutLevel level,
			@Argument @Nullable MatrixOrder orderBy, ConnectionRequest request) {
		Arguments.level("", level.minScore(), level.includeNarrower(), rows == MatrixRows.THEMES, "'rows: THEMES'");
		var scope = new MatrixScope(rows, Objects.requireNonNullElse(filter, PassageFilter.NONE), level);
		MatrixOrder order = (orderBy != null) ? orderBy : MatrixOrder.USUAL;
		var wanted = new MatrixRequest(scope, orOne(minCategories), orOne(minMembers));
		var page = request.page(MATRIX, wanted, ListOrder.of(order));
		CountedRows counted = this.matrix.rows(wanted, order.field());
		return page.of(counted.rows(), (row) -> new Position(row.rank(order.field()), row.subject()),
				(some, selection) -> this.matrix.read(counted, some, selection), MatrixEdge::new);
	}

	@QueryMapping
	List<MatrixRow> themeMatrix(@Argument String document, @Argument @Nullable Integer minCategories,
			@Argument @Nullable Integer minMembers, AboutLevel level, @Argument @Nullable Integer first,
			Selection selection) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		var scope = new MatrixScope(MatrixRows.THEMES, PassageFilter.ofDocument(document), level);
		int most = Arguments.count("first", (first != null) ? first : Arguments.MOST);
		var wanted = new MatrixRequest(scope, orOne(minCategories), orOne(minMembers));
		CountedRows rows = this.matrix.rows(wanted, MatrixOrder.USUAL.field());
		return List.copyOf(this.matrix.read(rows, rows.rows().stream().limit(most).toList(), selection).values());
	}

	@SchemaMapping(typeName = "MatrixConnection")
	CompletableFuture<List<MatrixColumn>> columns(CountedConnection<MatrixEdge> rows, @Argument @Nullable Integer first,
			DataFetchingEnvironment environment) {
		int most = Arguments.first(first, Arguments.MOST);
		return allColumns(rows, environment).thenApply((columns) -> columns.stream().limit(most).toList());
	}

	@SchemaMapping(typeName = "MatrixConnection")
	CompletableFuture<Integer> columnCount(CountedConnection<MatrixEdge> rows, DataFetchingEnvironment environment) {
		return allColumns(rows, environment).thenApply(List::size);
	}

	@SchemaMapping
	List<Category> categories(MatrixColumn column, @Argument @Nullable Integer first) {
		return column.categories().stream().limit(Arguments.first(first)).toList();
	}

	@SchemaMapping
	String id(MatrixRow row) {
		return MatrixRowId.of(row);
	}

	@SchemaMapping
	CompletableFuture<List<Member>> silentMembers(MatrixRow row, @Argument @Nullable Integer first,
			DataFetchingEnvironment environment) {
		return this.members.load(environment, row.silent().stream().limit(Arguments.first(first)).toList(), WHOLE);
	}

	@SchemaMapping
	List<MatrixVoice> voices(MatrixCell cell, @Argument @Nullable Integer first) {
		return cell.voices().stream().limit(Arguments.first(first)).toList();
	}

	@SchemaMapping
	@Nullable CompletableFuture<@Nullable Opinion> withStrongestAnswer(MatrixCell cell, Selection selection,
			DataFetchingEnvironment environment) {
		return opinion(cell.strongest(), selection, environment);
	}

	@SchemaMapping
	@Nullable CompletableFuture<@Nullable Opinion> withWeakestAnswer(MatrixCell cell, Selection selection,
			DataFetchingEnvironment environment) {
		return opinion(cell.weakest(), selection, environment);
	}

	private @Nullable CompletableFuture<@Nullable Opinion> opinion(@Nullable String id, Selection selection,
			DataFetchingEnvironment environment) {
		return (id != null) ? this.answered.load(environment, List.of(id), selection)
			.thenApply((found) -> found.stream().findFirst().orElse(null)) : null;
	}

	@SchemaMapping
	CompletableFuture<Member> member(MatrixVoice voice, DataFetchingEnvironment environment) {
		return this.members.load(environment, List.of(voice.member()), WHOLE).thenApply(List::getFirst);
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> opinions(MatrixVoice voice, @Argument @Nullable Integer first, Selection selection,
			DataFetchingEnvironment environment) {
		return this.opinions.load(environment, voice,
				new VoiceArguments(voice.scope(), Arguments.first(first, USUAL_OPINIONS), selection));
	}

	private CompletableFuture<List<MatrixColumn>> allColumns(CountedConnection<MatrixEdge> rows,
			DataFetchingEnvironment environment) {
		return this.columns.load(environment, ((MatrixRequest) rows.scope().filter()).scope(), "");
	}

	private static int orOne(@Nullable Integer given) {
		return (given != null) ? given : 1;
	}

	private record VoiceArguments(MatrixScope scope, int first, Selection opinion) {
	}

}
