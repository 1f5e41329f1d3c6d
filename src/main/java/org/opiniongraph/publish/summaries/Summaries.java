package org.opiniongraph.publish.summaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.council.DocumentWords;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.facet.LeadingNodes.LeadingNode;
import org.opiniongraph.knowledge.facet.LeadingNodes;
import org.opiniongraph.knowledge.lookup.NodeLookup;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.summaries.SummaryQueries.OpinionDigest;

import org.springframework.stereotype.Component;

/**
 * Makes the summaries of many nodes together. For each kind of node it sends one
 * statement for the leading nodes (facets of the opinions) and one for the numbers and
 * strongest opinions. Then it sends one statement for the names of each kind of node, one
 * for all quoted opinions, one for the words of their documents, one for the responses
 * that name programmes and organisations, and one for what editions changed.
 */
@Component
class Summaries {

	/** The maximum number of leading nodes of a kind and of quotes of a summary. */
	private static final int LENGTH = 5;

	private static final Selection NAMES = new Selection(Set.of());

	private final LeadingNodes leading;

	private final SummaryQueries queries;

	private final NodeLookup nodes;

	private final OpinionQueries opinions;

	private final DocumentQueries documents;

	Summaries(LeadingNodes leading, SummaryQueries queries, NodeLookup nodes, OpinionQueries opinions,
			DocumentQueries documents) {
		this.documents = documents;
		this.leading = leading;
		this.queries = queries;
		this.nodes = nodes;
		this.opinions = opinions;
	}

	/**
	 * Makes summaries.
	 * @param ids ids of any kinds that have summaries
	 * @return by id, of those that are there
	 */
	Map<String, Summary> byIds(Collection<String> ids) {
		var leads = new HashMap<String, Map<NodeKind, List<LeadingNode>>>();
		var digests = new HashMap<String, OpinionDigest>();
		NodeKind.byKind(ids).forEach((kind, some) -> {
			Map<String, Map<NodeKind, List<LeadingNode>>> own = this.leading.of(kind, some, LENGTH);
			leads.putAll(own);
			digests.putAll(this.queries.opinionsOf(kind, some, takenFor(kind, own), LENGTH));
		});
		var chosen = new HashMap<String, Map<String, String>>();
		digests.forEach((id, its) -> chosen.put(id, chosen(leads.getOrDefault(id, Map.of()), its)));
		Map<String, Object> named = this.nodes.byIds(
				Stream.concat(ids.stream(), leads.values().stream().flatMap(Summaries::ids)).distinct().toList(),
				NAMES);
		Map<String, Opinion> quoted = this.opinions.byIds(
				chosen.values().stream().flatMap((its) -> its.keySet().stream()).distinct().toList(),
				SummaryQuotes.READ);
		Map<String, Long> naming = this.queries
			.responsesThatName(ids.stream().filter(Summaries::isNamedByTexts).toList());
		Map<String, DocumentWords> words = this.documents.words(
				quoted.values().stream().map((it) -> Objects.requireNonNull(it.document()).id()).distinct().toList());
		Map<String, SummaryRevision> revisions = this.queries
			.revisions(ids.stream().filter(NodeKind.DOCUMENT::owns).toList());
		var names = new HashMap<String, SummaryNode>();
		named.forEach((id, node) -> names.put(id, SummaryNode.to(node)));
		var summaries = new LinkedHashMap<String, Summary>();
		ids.stream()
			.filter(named::containsKey)
			.forEach((id) -> summaries.put(id,
					summary(Objects.requireNonNull(named.get(id)), digests.getOrDefault(id, OpinionDigest.EMPTY),
							naming.get(id), revisions.get(id), counts(leads.getOrDefault(id, Map.of()), names),
							SummaryQuotes.of(id, chosen.getOrDefault(id, Map.of()), quoted, words, names))));
		return summaries;
	}

	private static boolean isNamedByTexts(String id) {
		return NodeKind.PROGRAM.owns(id) || NodeKind.ORGANIZATION.owns(id);
	}

	private static Summary summary(Object node, OpinionDigest digest, @Nullable Long naming,
			@Nullable SummaryRevision revision, Map<NodeKind, List<SummaryCount>> counts, List<SummaryQuote> quotes) {
		SummaryNumbers numbers = digest.numbers().named(naming);
		SummaryNode subject = SummaryNode.to(node);
		String role = (node instanceof Member it) ? it.roleLabel() : "";
		return new Summary(Summary.VERSION, subject,
				SummarySentences.of(subject, role, digest, numbers, revision, counts), numbers, digest.stages(),
				counts.getOrDefault(NodeKind.MEMBER, List.of()), counts.getOrDefault(NodeKind.CATEGORY, List.of()),
				counts.getOrDefault(NodeKind.THEME, List.of()), counts.getOrDefault(NodeKind.PROGRAM, List.of()),
				quotes);
	}

	/** Opinions stand for categories of a theme, and for themes of all others. */
	private static Map<String, List<String>> takenFor(NodeKind kind,
			Map<String, Map<NodeKind, List<LeadingNode>>> leads) {
		NodeKind counted = (kind == NodeKind.THEME) ? NodeKind.CATEGORY : NodeKind.THEME;
		var taken = new HashMap<String, List<String>>();
		leads.forEach((id, own) -> taken.put(id,
				own.getOrDefault(counted, List.of()).stream().map(LeadingNode::id).toList()));
		return taken;
	}

	/**
	 * Chooses opinions: of each leading node in turn the strongest that is not chosen
	 * yet, and round again until there are enough. Where there is none to lead, the first
	 * rows.
	 * @return by opinion: what it was chosen for, "" for nothing
	 */
	private static Map<String, String> chosen(Map<NodeKind, List<LeadingNode>> leads, OpinionDigest digest) {
		var chosen = new LinkedHashMap<String, String>();
		digest.rows().forEach((id) -> chosen.put(id, ""));
		var turns = new ArrayList<String>();
		Stream.of(NodeKind.THEME, NodeKind.CATEGORY)
			.flatMap((kind) -> leads.getOrDefault(kind, List.of()).stream())
			.map(LeadingNode::id)
			.filter(digest.strongest()::containsKey)
			.forEach(turns::add);
		for (int before = -1; chosen.size() > before && chosen.size() < LENGTH;) {
			before = chosen.size();
			for (String lead : turns) {
				Objects.requireNonNull(digest.strongest().get(lead))
					.stream()
					.filter((id) -> chosen.size() < LENGTH && !chosen.containsKey(id))
					.findFirst()
					.ifPresent((id) -> chosen.put(id, lead));
			}
		}
		return chosen;
	}

	private static Map<NodeKind, List<SummaryCount>> counts(Map<NodeKind, List<LeadingNode>> leads,
			Map<String, SummaryNode> names) {
		var counts = new EnumMap<NodeKind, List<SummaryCount>>(NodeKind.class);
		leads.forEach((kind, led) -> counts.put(kind,
				led.stream()
					.filter((it) -> names.containsKey(it.id()))
					.map((it) -> new SummaryCount(Objects.requireNonNull(names.get(it.id())), it.opinionCount()))
					.toList()));
		return counts;
	}

	private static Stream<String> ids(Map<NodeKind, List<LeadingNode>> leads) {
		return leads.values().stream().flatMap(List::stream).map(LeadingNode::id);
	}

}
