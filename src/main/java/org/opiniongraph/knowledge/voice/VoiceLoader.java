package org.opiniongraph.knowledge.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.voice.VoiceQueries.Place;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Makes the data loader {@code voicedOpinions} known: one statement for which opinions,
 * one for the opinions, for all voices that are asked for in the same way.
 */
@Component
class VoiceLoader {

	private final VoiceQueries voices;

	private final OpinionQueries opinions;

	VoiceLoader(VoiceQueries voices, OpinionQueries opinions, BatchLoaderRegistry registry) {
		this.voices = voices;
		this.opinions = opinions;
		registry.<Voice, List<Opinion>>forName("voicedOpinions")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> opinionsOf(keys)));
	}

	private Map<Voice, List<Opinion>> opinionsOf(Set<Voice> keys) {
		var found = new HashMap<Voice, List<Opinion>>();
		keys.stream().collect(Collectors.groupingBy(Voice::forAny)).forEach((alike, same) -> {
			var ids = this.voices.opinionsOf(same.stream().map(Voice::member).toList(),
					same.stream().map(Voice::theme).collect(Collectors.toSet()), alike.category() != null,
					alike.level(), alike.first());
			Map<Voice, List<String>> asked = same.stream()
				.collect(Collectors.toMap((voice) -> voice, (voice) -> ids.getOrDefault(voice.member(), Map.of())
					.getOrDefault(new Place(voice.theme(), voice.category()), List.of())));
			Map<String, Opinion> read = this.opinions
				.byIds(asked.values().stream().flatMap(List::stream).collect(Collectors.toSet()), alike.opinion());
			asked.forEach((voice, opinionIds) -> found.put(voice,
					opinionIds.stream().map(read::get).filter(Objects::nonNull).toList()));
		});
		return found;
	}

}
