package org.opiniongraph.knowledge.followup;

import java.util.concurrent.CompletableFuture;

import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How a theme travels over documents in time. */
@Controller
class ThemeTimelineController {

	private static final String TIMELINE = "Theme.timeline";

	ThemeTimelineController(DocumentQueries documents, ConnectionLoaders loaders) {
		loaders.<AboutLevel, Document, ThemeTimelineEdge>register(TIMELINE, AboutLevel.class,
				(level, order) -> ListQuery.of(ThemeTimelineQueries.TIMELINE, level.parameters()), documents::documents,
				(parent, level, cursor, node, row) -> new ThemeTimelineEdge(cursor, node, row.number("opinions"),
						row.number("members"), row.number("inFavour"), row.number("against"), row.number("answered"),
						row.number("responses")));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<ThemeTimelineEdge>> timeline(Theme theme, AboutLevel level,
			ConnectionRequest request) {
		return request.load(TIMELINE, theme.id(), level, FollowUpController.TIME);
	}

}
