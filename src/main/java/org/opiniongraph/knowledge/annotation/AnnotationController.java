package org.opiniongraph.knowledge.annotation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.annotation.AnnotationMark.AnnotationKind;
import org.opiniongraph.knowledge.lookup.NodeLookup;
import org.opiniongraph.knowledge.opinion.Passage;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class AnnotationController {

	private final EvidenceQueries evidence;

	private final NodeLookup nodes;

	private final GroupedLoader<String, Asked, List<Annotation>> annotations;

	AnnotationController(EvidenceQueries evidence, NodeLookup nodes, BatchLoaderRegistry registry) {
		this.evidence = evidence;
		this.nodes = nodes;
		this.annotations = GroupedLoader.ofLists(registry, "Passage.annotations", this::of);
	}

	@SchemaMapping
	CompletableFuture<List<Annotation>> annotations(Passage passage, @Argument @Nullable Double minScore,
			@Argument @Nullable List<AnnotationKind> kinds, Selection selection, DataFetchingEnvironment environment) {
		Arguments.score("minScore", minScore);
		boolean chosen = kinds != null && !kinds.isEmpty();
		return this.annotations.load(environment, passage.id(), new Asked(Objects.requireNonNullElse(minScore, 0.0),
				chosen ? EnumSet.copyOf(kinds) : AnnotationKind.USUAL, selection));
	}

	/** Sends one statement for the evidence and one for the nodes of each kind. */
	private Map<String, List<Annotation>> of(List<String> passageIds, Asked asked) {
		Map<String, Segments> segments = this.evidence.segmentsOf(passageIds, asked.minScore(), asked.kinds());
		Map<String, Object> found = asked.selection().has("marks") ? this.nodes.byIds(segments.values()
			.stream()
			.flatMap((it) -> it.all().stream())
			.flatMap((it) -> it.evidence().stream())
			.map(Evidence::nodeId)
			.collect(Collectors.toSet()), asked.selection().of("marks/node")) : Map.of();
		var annotations = new HashMap<String, List<Annotation>>();
		segments.forEach((id, it) -> annotations.put(id,
				it.all().stream().map((segment) -> annotation(segment, found)).toList()));
		return annotations;
	}

	private static Annotation annotation(Segments.Segment segment, Map<String, Object> nodes) {
		return new Annotation(segment.span(),
				segment.evidence()
					.stream()
					.flatMap((it) -> Stream.ofNullable(nodes.get(it.nodeId()))
						.map((node) -> new AnnotationMark(it.kind(), node, it.place())))
					.toList());
	}

	private record Asked(double minScore, Set<AnnotationKind> kinds, Selection selection) {
	}

}
