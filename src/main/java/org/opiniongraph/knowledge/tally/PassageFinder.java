package org.opiniongraph.knowledge.tally;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stance;

import org.springframework.stereotype.Component;

/**
 * Finds the passages of lists in the table. Only words take a statement: the full-text
 * index knows which passages have them.
 */
@Component
public class PassageFinder {

	private final FoundPassageQueries words;

	private final FullText fullText;

	PassageFinder(FoundPassageQueries words, FullText fullText) {
		this.words = words;
		this.fullText = fullText;
	}

	/**
	 * The passages of lists of all documents.
	 * @param table where they are found
	 * @param kind opinions or responses
	 * @param request which of them
	 */
	public BitSet find(OpinionTable table, PassageKind kind, PassageRequest request) {
		return Objects.requireNonNull(find(table, kind, PassageOwner.ROOT, List.of(""), request).get(""));
	}

	/**
	 * The passages of the same list of many owners.
	 * @param table where they are found
	 * @param kind opinions or responses
	 * @param owner whose they are
	 * @param parents the owners' ids
	 * @param request which passages of the list
	 * @return by owner; none of an owner that is not known
	 */
	public Map<String, BitSet> find(OpinionTable table, PassageKind kind, PassageOwner owner,
			Collection<String> parents, PassageRequest request) {
		boolean responses = kind == PassageKind.RESPONSE;
		Map<String, @Nullable Object> parameters = request.parameters(kind, this.fullText);
		var conditions = new PassageConditions(table, responses);
		BitSet meeting = conditions.all(conditions(parameters, "conditions"), conditions(parameters, "together"));
		Object words = parameters.get("words");
		if (words != null) {
			NodeKind nodes = responses ? NodeKind.RESPONSE : NodeKind.OPINION;
			meeting.and((responses ? table.responses() : table.opinions()).of(this.words.having(words, nodes)));
		}
		var found = new HashMap<String, BitSet>();
		parents.forEach((parent) -> {
			BitSet own = new OwnedInTable(table, responses).of(owner, parent, request, stances(parameters));
			own.and(meeting);
			found.put(parent, own);
		});
		return found;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> conditions(Map<String, @Nullable Object> parameters, String name) {
		Object conditions = parameters.get(name);
		return (conditions != null) ? (List<Map<String, Object>>) conditions : List.of();
	}

	/** What the passages want of the theme whose list it is. */
	@SuppressWarnings("unchecked")
	private static List<Stance> stances(Map<String, @Nullable Object> parameters) {
		List<String> names = (List<String>) Objects.requireNonNull(parameters.get("aboutStances"));
		return names.stream().map(Stance::valueOf).toList();
	}

}
