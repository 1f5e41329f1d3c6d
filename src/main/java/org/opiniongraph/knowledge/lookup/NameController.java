package org.opiniongraph.knowledge.lookup;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class NameController {

	/** The most terms that one field resolves. */
	private static final int MOST_TERMS = 1_000;

	/** The default number of suggestions or matches. */
	private static final int USUAL = 10;

	/** An id names its node, and nothing else does so surely. */
	private static final String BY_ID = "ID";

	private final NameQueries names;

	private final NodeLookup nodes;

	private final GroupedLoader<String, MatchesArguments, List<ResolutionMatch>> matches;

	private final GroupedLoader<String, Set<NodeKind>, Integer> matchCounts;

	NameController(NameQueries names, NodeLookup nodes, BatchLoaderRegistry registry) {
		this.names = names;
		this.nodes = nodes;
		this.matches = GroupedLoader.of(registry, "Resolution.matches", this::resolved);
		this.matchCounts = GroupedLoader.of(registry, "Resolution.matchCount", this::counted);
	}

	@QueryMapping
	List<Suggestion> suggest(@Argument String prefix, @Argument @Nullable List<NodeKind> kinds,
			@Argument @Nullable Integer first, Selection selection) {
		String key = key("prefix", prefix);
		int count = Arguments.first(first, USUAL);
		if (key.isEmpty() || count == 0) {
			return List.of();
		}
		List<NameQueries.Beginning> found = this.names.beginningWith(key, kinds(kinds), count);
		Map<String, Object> read = this.nodes.byIds(found.stream().map(NameQueries.Beginning::id).toList(),
				selection.of("node"));
		return found.stream()
			.flatMap((it) -> Stream.ofNullable(read.get(it.id()))
				.map((node) -> new Suggestion(it.text(), it.matched(), it.alike(), node)))
			.toList();
	}

	@QueryMapping
	List<Resolution> resolve(@Argument List<String> terms, @Argument @Nullable List<NodeKind> kinds) {
		if (terms.size() > MOST_TERMS) {
			throw new BadInputException("terms",
					"expected at most %d terms, but there were %d".formatted(MOST_TERMS, terms.size()));
		}
		terms.forEach((term) -> key("terms", term));
		Set<NodeKind> wanted = kinds(kinds);
		return terms.stream().map((term) -> new Resolution(term, wanted)).toList();
	}

	@QueryMapping
	int suggestionCount(@Argument String prefix, @Argument @Nullable List<NodeKind> kinds) {
		String key = key("prefix", prefix);
		return key.isEmpty() ? 0 : this.names.countBeginningWith(key, kinds(kinds));
	}

	@SchemaMapping
	CompletableFuture<Integer> matchCount(Resolution resolution, DataFetchingEnvironment environment) {
		return this.matchCounts.load(environment, resolution.term(), resolution.kinds());
	}

	@SchemaMapping
	CompletableFuture<List<ResolutionMatch>> matches(Resolution resolution, @Argument @Nullable Integer first,
			Selection selection, DataFetchingEnvironment environment) {
		return this.matches.load(environment, resolution.term(),
				new MatchesArguments(resolution.kinds(), Arguments.first(first, USUAL), selection.of("node")));
	}

	/**
	 * Sends one statement for the names of all terms and one for the nodes of each kind.
	 */
	private Map<String, List<ResolutionMatch>> resolved(List<String> terms, MatchesArguments asked) {
		Set<String> keys = keys(terms);
		Map<String, List<NameQueries.NameMatch>> named = (asked.first() > 0)
				? this.names.named(keys, asked.kinds(), asked.first()) : Map.of();
		var candidates = new HashMap<String, List<NameQueries.NameMatch>>();
		terms.forEach((term) -> candidates.put(term,
				Stream.concat(byId(term, asked.kinds()), named.getOrDefault(NameKey.of(term), List.of()).stream())
					.toList()));
		Map<String, Object> nodes = this.nodes.byIds(candidates.values()
			.stream()
			.flatMap(List::stream)
			.map(NameQueries.NameMatch::id)
			.collect(Collectors.toSet()), asked.node());
		var resolved = new HashMap<String, List<ResolutionMatch>>();
		candidates.forEach((term, matches) -> resolved.put(term,
				matches.stream()
					.flatMap((match) -> match(match, nodes.get(match.id())))
					.limit(asked.first())
					.toList()));
		return resolved;
	}

	private Map<String, Integer> counted(List<String> terms, Set<NodeKind> kinds) {
		Map<String, Integer> named = this.names.countNamed(keys(terms), kinds);
		List<String> ids = terms.stream().flatMap((term) -> byId(term, kinds)).map(NameQueries.NameMatch::id).toList();
		Set<String> known = this.nodes.byIds(ids, new Selection(Set.of())).keySet();
		return terms.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(term) -> named.getOrDefault(NameKey.of(term), 0) + (known.contains(term.strip()) ? 1 : 0)));
	}

	private static Set<String> keys(List<String> terms) {
		return terms.stream().map(NameKey::of).filter((key) -> !key.isEmpty()).collect(Collectors.toSet());
	}

	/** The node of an id or a name, if it exists. */
	private static Stream<ResolutionMatch> match(NameQueries.NameMatch match, @Nullable Object node) {
		return (node != null) ? Stream.of(ResolutionMatch.of(node, match.rule())) : Stream.empty();
	}

	private static Stream<NameQueries.NameMatch> byId(String term, Set<NodeKind> kinds) {
		String id = term.strip();
		return NodeKind.ofId(id)
			.filter(kinds::contains)
			.map((kind) -> new NameQueries.NameMatch(id, BY_ID, false))
			.stream();
	}

	static String key(String argument, String text) {
		if (text.length() > NameKey.LONGEST) {
			throw new BadInputException(argument,
					"expected at most %d characters, but there were %d".formatted(NameKey.LONGEST, text.length()));
		}
		return NameKey.of(text);
	}

	private static Set<NodeKind> kinds(@Nullable List<NodeKind> kinds) {
		if (kinds == null || kinds.isEmpty()) {
			return EnumSet.allOf(NodeKind.class).stream().filter(NodeKind::isPublic).collect(Collectors.toSet());
		}
		return Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
	}

	private record MatchesArguments(Set<NodeKind> kinds, int first, Selection node) {
	}

}
