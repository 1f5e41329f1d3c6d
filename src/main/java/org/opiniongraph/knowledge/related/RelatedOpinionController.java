package org.opiniongraph.knowledge.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.neo4j.reading.Row;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class RelatedOpinionController {

	private static final String RELATED = "Opinion.related";

	private final ThemeQueries themes;

	RelatedOpinionController(RelatedOpinionQueries related, OpinionQueries opinions, ThemeQueries themes,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.themes = themes;
		loaders.<Boolean, Opinion, RelatedOpinionEdge>register(RELATED, Boolean.class,
				(acrossCategories, order) -> related.relatedOpinions(acrossCategories), opinions,
				(parent, across, cursor, node, row) -> edge(cursor, node, row));
		registry.<ThemesKey, List<Theme>>forName("themesOfRelatedOpinions")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> themesOfRelatedOpinions(keys)));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<RelatedOpinionEdge>> related(Opinion opinion,
			@Argument @Nullable Boolean acrossCategories, ConnectionRequest request) {
		return request.load(RELATED, opinion.id(), Boolean.TRUE.equals(acrossCategories), ListOrder.SCORE_DESC);
	}

	@SchemaMapping
	CompletableFuture<List<Theme>> themes(RelatedOpinionEdge edge, Selection selection,
			DataLoader<ThemesKey, List<Theme>> themesOfRelatedOpinions) {
		return themesOfRelatedOpinions.load(new ThemesKey(edge.themeIds(), selection));
	}

	private static RelatedOpinionEdge edge(String cursor, Opinion node, Row row) {
		return new RelatedOpinionEdge(cursor, node, row.decimal("score"), row.texts("themes"), row.texts("terms"));
	}

	private Map<ThemesKey, List<Theme>> themesOfRelatedOpinions(Set<ThemesKey> keys) {
		var found = new HashMap<ThemesKey, List<Theme>>();
		keys.stream().collect(Collectors.groupingBy(ThemesKey::selection)).forEach((selection, same) -> {
			Set<String> ids = same.stream().flatMap((key) -> key.ids().stream()).collect(Collectors.toSet());
			Map<String, Theme> themes = this.themes.byIds(ids, selection);
			same.forEach(
					(key) -> found.put(key, key.ids().stream().map(themes::get).filter(Objects::nonNull).toList()));
		});
		return found;
	}

	/**
	 * What is asked of the themes that two opinions share.
	 *
	 * @param ids the themes' ids
	 * @param selection what to read of each
	 */
	record ThemesKey(List<String> ids, Selection selection) {
	}

}
