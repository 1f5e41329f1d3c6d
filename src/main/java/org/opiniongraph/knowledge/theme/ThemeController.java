package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.theme.ThemeListQueries.Wanted;
import org.opiniongraph.model.NodeKind;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeController {

	private static final String THEMES = "Query.themes";

	private final ThemeQueries themes;

	ThemeController(ThemeQueries themes, ThemeListQueries lists, ConnectionLoaders loaders,
			BatchLoaderRegistry registry) {
		this.themes = themes;
		loaders.registerFiltered(THEMES, Wanted.class, (wanted, order) -> lists.all(wanted), themes::byIds);
		registry.<NarrowerKey, List<Theme>>forName("narrowerThemes")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> narrower(keys)));
	}

	@QueryMapping
	@Nullable Theme theme(@Argument String id, Selection selection) {
		Arguments.id("id", id, NodeKind.THEME);
		return this.themes.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Theme>>> themes(@Argument @Nullable ThemeFilter filter,
			@Argument @Nullable ThemeOrder orderBy, AboutLevel level, ConnectionRequest request) {
		ThemeFilter checked = (filter != null) ? filter.checked() : ThemeFilter.NONE;
		return request.load(THEMES, "", new Wanted(checked, checked.level(level), orderBy), order(orderBy));
	}

	@SchemaMapping
	CompletableFuture<List<Theme>> narrower(Theme theme, @Argument @Nullable Integer first, Selection selection,
			DataLoader<NarrowerKey, List<Theme>> narrowerThemes) {
		return narrowerThemes.load(new NarrowerKey(theme.id(),
				Arguments.count("first", (first != null) ? first : Arguments.USUAL), selection.has("broader")));
	}

	private static ListOrder order(@Nullable ThemeOrder order) {
		return switch (order) {
			case null -> ListOrder.ID;
			case NAME -> ListOrder.NAME;
			case OPINIONS_DESC, MEMBERS_DESC, CATEGORIES_DESC -> ListOrder.COUNT_DESC;
		};
	}

	private Map<NarrowerKey, List<Theme>> narrower(Set<NarrowerKey> keys) {
		var found = new HashMap<NarrowerKey, List<Theme>>();
		keys.stream().collect(Collectors.groupingBy(NarrowerKey::forAny)).forEach((alike, same) -> {
			var narrower = this.themes.narrowerOf(same.stream().map(NarrowerKey::theme).toList(), alike.first(),
					alike.withBroader());
			same.forEach((key) -> found.put(key, narrower.getOrDefault(key.theme(), List.of())));
		});
		return found;
	}

	/** The schema's orders of themes. */
	enum ThemeOrder {

		NAME, OPINIONS_DESC, MEMBERS_DESC, CATEGORIES_DESC

	}

	/**
	 * What is asked of a theme's narrower themes.
	 *
	 * @param theme its id
	 * @param first how many at most
	 * @param withBroader whether their broader themes are wanted
	 */
	record NarrowerKey(String theme, int first, boolean withBroader) {

		/** The same question of any theme: such are answered together. */
		NarrowerKey forAny() {
			return new NarrowerKey("", this.first, this.withBroader);
		}

	}

}
