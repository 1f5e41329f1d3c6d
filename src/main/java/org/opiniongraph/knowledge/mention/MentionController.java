package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.knowledge.mention.MentionQueries.MentionPlace;
import org.opiniongraph.knowledge.mention.MentionQueries.Naming;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.NamedRow;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class MentionController {

	private static final String OF_SUBJECT = "Subject.mentions";

	private final MentionQueries mentions;

	private final OpinionQueries opinions;

	private final ResponseQueries responses;

	MentionController(MentionQueries mentions, OpinionQueries opinions, ResponseQueries responses,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.mentions = mentions;
		this.opinions = opinions;
		this.responses = responses;
		loaders.register(OF_SUBJECT, MentionQueries.MENTIONS_OF_SUBJECT, this::atPlaces);
		registry.<String, List<Naming>>forName("namings")
			.registerMappedBatchLoader(
					(passageIds, environment) -> Mono.fromCallable(() -> mentions.namingsOfPassages(passageIds)));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Mention>>> mentions(Subject subject, ConnectionRequest request) {
		return request.load(OF_SUBJECT, subject.id());
	}

	@SchemaMapping
	CompletableFuture<List<Mention>> mentions(Passage passage, DataLoader<String, List<Naming>> namings) {
		return of(passage, namings).thenApply((found) -> found.stream().map((it) -> it.in(passage)).toList());
	}

	@SchemaMapping
	CompletableFuture<List<Program>> programs(Passage passage, DataLoader<String, List<Naming>> namings) {
		return of(passage, namings).thenApply((found) -> subjects(found, Program.class));
	}

	@SchemaMapping
	CompletableFuture<List<Organization>> organizations(Passage passage, DataLoader<String, List<Naming>> namings) {
		return of(passage, namings).thenApply((found) -> subjects(found, Organization.class));
	}

	@SchemaMapping
	CompletableFuture<List<Place>> places(Passage passage, DataLoader<String, List<Naming>> namings) {
		return of(passage, namings).thenApply((found) -> subjects(found, Place.class));
	}

	private static CompletableFuture<List<Naming>> of(Passage passage, DataLoader<String, List<Naming>> namings) {
		List<NamedRow> preloaded = passage.preloaded().namings();
		if (preloaded != null) {
			return CompletableFuture.completedFuture(MentionQueries.namings(preloaded));
		}
		return namings.load(passage.id()).thenApply((found) -> (found != null) ? found : List.of());
	}

	private static <S extends Subject> List<S> subjects(List<Naming> namings, Class<S> type) {
		return namings.stream().map(Naming::subject).filter(type::isInstance).map(type::cast).toList();
	}

	private Map<String, Mention> atPlaces(Collection<String> ids, Selection selection) {
		Map<String, MentionPlace> places = this.mentions.places(ids);
		var passageIds = places.values().stream().map(MentionPlace::passage).collect(Collectors.toSet());
		var passageSelection = selection.of("passage");
		var passages = new HashMap<String, Passage>();
		passages
			.putAll(this.opinions.byIds(passageIds.stream().filter(NodeKind.OPINION::owns).toList(), passageSelection));
		passages.putAll(
				this.responses.byIds(passageIds.stream().filter(NodeKind.RESPONSE::owns).toList(), passageSelection));
		var found = new HashMap<String, Mention>();
		places.forEach((id, place) -> {
			Passage passage = passages.get(place.passage());
			if (passage != null) {
				found.put(id, place.naming().in(passage));
			}
		});
		return found;
	}

}
