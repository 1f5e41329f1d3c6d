package org.opiniongraph.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.NodeIds;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.text.Findings;
import org.opiniongraph.text.Findings.MaterialPointer;
import org.opiniongraph.text.Span;
import org.opiniongraph.text.TextAnalyzer;
import org.opiniongraph.vocabulary.Term;

/**
 * What the passages of a document name and where they point becomes nodes and
 * relationships with their evidence.
 */
record PassageLinks(OpinionGraph graph, NodeIds ids, TextAnalyzer analyzer, Map<String, String> categoryIds) {

	void ofOpinion(String id, String text, String ownMark) {
		Findings findings = this.analyzer.analyze(text);
		terms(id, findings, RelationshipKind.OPINION_MENTIONS_PROGRAM, RelationshipKind.OPINION_MENTIONS_ORGANIZATION);
		pages(id, findings, RelationshipKind.OPINION_CITES_WEB_PAGE);
		findings.categories().forEach((mark, spans) -> {
			if (!mark.equals(ownMark)) {
				link(RelationshipKind.OPINION_REFERS_TO_CATEGORY, id,
						Objects.requireNonNull(this.categoryIds.get(mark)), spans);
			}
		});
	}

	void ofResponse(String id, String text) {
		Findings findings = this.analyzer.analyze(text);
		terms(id, findings, RelationshipKind.RESPONSE_MENTIONS_PROGRAM,
				RelationshipKind.RESPONSE_MENTIONS_ORGANIZATION);
		pages(id, findings, RelationshipKind.RESPONSE_CITES_WEB_PAGE);
		findings.materials().forEach((pointer, spans) -> {
			link(RelationshipKind.RESPONSE_SEE_MATERIAL, id, material(pointer), spans);
		});
	}

	private void terms(String id, Findings findings, RelationshipKind program, RelationshipKind organization) {
		findings.terms().forEach((term, spans) -> {
			term(term);
			link((term.kind() == Term.Kind.PROGRAM) ? program : organization, id, term.id(), spans);
		});
	}

	private void term(Term term) {
		var properties = new HashMap<String, @Nullable Object>();
		properties.put("code", term.code());
		properties.put("name", term.name());
		properties.put("nameEn", term.nameEn());
		properties.put("reading", term.reading());
		properties.put("aliases", term.aliases());
		properties.put("summary", term.summary());
		this.graph.node((term.kind() == Term.Kind.PROGRAM) ? NodeKind.PROGRAM : NodeKind.ORGANIZATION, term.id(),
				properties);
	}

	private void pages(String id, Findings findings, RelationshipKind kind) {
		findings.pages().forEach((url, spans) -> {
			this.graph.node(NodeKind.WEB_PAGE, NodeIds.ofPage(url), Map.of("url", url));
			link(kind, id, NodeIds.ofPage(url), spans);
		});
	}

	private String material(MaterialPointer pointer) {
		String id = this.ids.ofMaterial(pointer.title(), pointer.item());
		this.graph.node(NodeKind.MATERIAL, id, Map.of("title", pointer.title(), "item", pointer.item()));
		return id;
	}

	private void link(RelationshipKind kind, String from, String to, List<Span> spans) {
		this.graph.relationship(kind, from, to, Map.of("starts", each(spans, (span) -> (long) span.start()), "ends",
				each(spans, (span) -> (long) span.end()), "surfaces", each(spans, Span::surface)));
	}

	private static <T> List<T> each(List<Span> spans, Function<Span, T> part) {
		return spans.stream().map(part).toList();
	}

}
