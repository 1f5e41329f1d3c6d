package org.opiniongraph.knowledge.voice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads the opinions of voices, with one statement for all keys with the same arguments.
 */
@Component
public class VoiceLoader {

	private final GroupedLoader<Voice, OpinionsArguments, List<Opinion>> loader;

	VoiceLoader(RaisedOpinions voices, OpinionQueries opinions, BatchLoaderRegistry registry) {
		this.loader = GroupedLoader.ofLists(registry, "SharedTheme.opinions", (asked, arguments) -> GroupedLoader
			.nodes(ids(asked, arguments, voices), (ids) -> opinions.byIds(ids, arguments.opinion())));
	}

	/**
	 * Loads opinions.
	 * @param environment that of the field
	 * @param voice whose voice on which theme
	 * @param first how many at most
	 * @param opinion what to read of each
	 * @return the opinions, ordered by id
	 */
	public CompletableFuture<List<Opinion>> load(DataFetchingEnvironment environment, Voice voice, int first,
			Selection opinion) {
		return this.loader.load(environment, voice, new OpinionsArguments(voice.level(), first, opinion));
	}

	private static Map<Voice, List<String>> ids(List<Voice> asked, OpinionsArguments arguments, RaisedOpinions voices) {
		Map<RaisedTheme, List<String>> ids = voices.opinionsOf(asked.stream().map(VoiceLoader::raised).toList(),
				arguments.level(), arguments.first());
		return asked.stream()
			.collect(Collectors.toMap(Function.identity(), (voice) -> ids.getOrDefault(raised(voice), List.of())));
	}

	private static RaisedTheme raised(Voice voice) {
		return new RaisedTheme(voice.theme(), voice.member());
	}

	private record OpinionsArguments(AboutLevel level, int first, Selection opinion) {
	}

}
