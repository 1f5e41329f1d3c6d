package org.opiniongraph.load.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.findings.Findings.MaterialPointer;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.findings.ThemeFinding.ThemeStance;
import org.opiniongraph.load.findings.ThemeFinding;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Spelling;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Creates the nodes and relationships for what the passages of a document name, are about
 * and point to, with the evidence.
 */
final class PassageLinks {

	private final OpinionGraph graph;

	private final NodeIds ids;

	private final Map<String, String> categoryIds;

	private final Map<String, Term> terms;

	private final Map<String, ThemeEntry> themes;

	/**
	 * Prepares one document.
	 * @param graph takes what is made
	 * @param ids the document's ids
	 * @param categoryIds its categories' ids, by mark
	 * @param vocabulary what its passages may name and be about
	 */
	PassageLinks(OpinionGraph graph, NodeIds ids, Map<String, String> categoryIds, Vocabulary vocabulary) {
		this.graph = graph;
		this.ids = ids;
		this.categoryIds = Map.copyOf(categoryIds);
		this.terms = vocabulary.terms().stream().collect(Collectors.toMap(Term::id, Function.identity()));
		this.themes = vocabulary.themes().stream().collect(Collectors.toMap(ThemeEntry::id, Function.identity()));
	}

	void ofOpinion(String id, Findings findings, String ownMark) {
		ofPassage(id, findings);
		findings.categories().forEach((mark, spans) -> {
			if (!mark.equals(ownMark)) {
				link("REFERS_TO", id, Objects.requireNonNull(this.categoryIds.get(mark)), evidence(spans, null));
			}
		});
	}

	void ofResponse(String id, Findings findings) {
		ofPassage(id, findings);
		findings.materials().forEach((pointer, spans) -> link("SEE", id, material(pointer), evidence(spans, null)));
	}

	private void ofPassage(String id, Findings findings) {
		Map<String, String> added = findings.corrections()
			.stream()
			.filter((correction) -> correction.hasTarget() && correction.verdict() == CorrectionEntry.Verdict.ADDED)
			.collect(Collectors.toMap(CorrectionEntry::target, CorrectionEntry::reason));
		findings.terms()
			.forEach((term, spans) -> link("MENTIONS", id, node(term.id()), evidence(spans, added.get(term.id()))));
		findings.themes()
			.forEach((match) -> link("ABOUT", id, node(match.theme().id()),
					about(match, added.get(match.theme().id()))));
		findings.pages().forEach((url, spans) -> {
			this.graph.node(NodeKind.WEB_PAGE, NodeIds.ofPage(url), Map.of("url", url));
			link("CITES", id, NodeIds.ofPage(url), evidence(spans, null));
		});
		findings.corrections()
			.stream()
			.filter(CorrectionEntry::hasTarget)
			.forEach((correction) -> link("CORRECTED", id, node(correction.target()),
					OpinionGraph.properties("verdict", correction.verdict().name(), "words", correction.words(),
							"reason", correction.reason(), "stance",
							(correction.stance() != null) ? correction.stance().name() : null)));
	}

	/** Makes the node of an entry of the vocabulary. */
	String node(String id) {
		Term term = this.terms.get(id);
		if (term != null) {
			term(term);
		}
		else {
			theme(Objects.requireNonNull(this.themes.get(id)));
		}
		return id;
	}

	/** A programme or an organisation comes with what it is part of and who runs it. */
	private void term(Term term) {
		this.graph.node(NodeKind.ofId(term.id()).orElseThrow(), term.id(),
				OpinionGraph.properties("programKind", (term.kind() != null) ? term.kind().name() : null, "code",
						term.code(), "name", term.name(), "nameEn", term.nameEn(), "reading", term.reading(), "aliases",
						texts(term.aliases()), "summary", term.summary()));
		if (term.partOf() != null) {
			link("PART_OF", term.id(), node(term.partOf()), Map.of());
		}
		term.runBy().forEach((runner) -> link("RUN_BY", term.id(), node(runner), Map.of()));
	}

	/** A theme comes with all that is broader. */
	private void theme(ThemeEntry theme) {
		if (this.graph.nodes().containsKey(theme.id())) {
			return;
		}
		this.graph.node(NodeKind.THEME, theme.id(), OpinionGraph.properties("name", theme.name(), "nameEn",
				theme.nameEn(), "reading", theme.reading(), "aliases", texts(theme.aliases())));
		if (theme.broader() != null) {
			link("BROADER", theme.id(), node(theme.broader()), Map.of());
		}
	}

	private String material(MaterialPointer pointer) {
		String id = this.ids.ofMaterial(pointer.title(), pointer.item());
		this.graph.node(NodeKind.MATERIAL, id, Map.of("title", pointer.title(), "item", pointer.item()));
		return id;
	}

	private void link(String type, String from, String to, Map<String, ? extends @Nullable Object> properties) {
		this.graph.relationship(RelationshipKind.find(from, type, to).orElseThrow(), from, to, properties);
	}

	private static Map<String, @Nullable Object> about(ThemeFinding match, @Nullable String correction) {
		Map<String, @Nullable Object> about = evidence(match.evidence(), correction);
		about.put("score", match.score());
		about.put("weight", match.parts().weight());
		about.put("occurrences", (long) match.parts().occurrences());
		about.put("prominence", match.parts().prominence());
		about.put("coverage", match.parts().coverage());
		ThemeStance wanted = match.wanted();
		if (wanted != null) {
			about.put("stance", wanted.stance().name());
			about.put("stanceStarts", each(wanted.evidence(), (span) -> (long) span.start()));
			about.put("stanceEnds", each(wanted.evidence(), (span) -> (long) span.end()));
			about.put("stanceSurfaces", each(wanted.evidence(), Span::surface));
		}
		return about;
	}

	private static Map<String, @Nullable Object> evidence(List<Span> spans, @Nullable String correction) {
		return OpinionGraph.properties("starts", each(spans, (span) -> (long) span.start()), "ends",
				each(spans, (span) -> (long) span.end()), "surfaces", each(spans, Span::surface), "correction",
				correction);
	}

	private static List<String> texts(List<Spelling> spellings) {
		return spellings.stream().map(Spelling::text).toList();
	}

	private static <T> List<T> each(List<Span> spans, Function<Span, T> part) {
		return spans.stream().map(part).toList();
	}

}
