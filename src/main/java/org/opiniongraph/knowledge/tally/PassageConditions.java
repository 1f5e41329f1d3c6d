package org.opiniongraph.knowledge.tally;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

/**
 * Finds the passages that meet a condition of a filter. A condition is what the
 * parameters of a statement say of it: {@code part}, {@code value}, {@code wanted}, and
 * for themes {@code minScore}, {@code narrower} and {@code stances}.
 */
final class PassageConditions {

	private final OpinionTable table;

	/** The passages that are asked for. */
	private final PassageTable passages;

	private final boolean responses;

	/**
	 * Asks for opinions, or for responses.
	 */
	PassageConditions(OpinionTable table, boolean responses) {
		this.table = table;
		this.passages = responses ? table.responses() : table.opinions();
		this.responses = responses;
	}

	/**
	 * The passages that meet all conditions.
	 * @param conditions what a passage meets by itself, or as one that is not wanted
	 * @param together what one opinion that a response answers meets as a whole
	 */
	BitSet all(List<Map<String, Object>> conditions, List<Map<String, Object>> together) {
		BitSet found = this.passages.all();
		if (!together.isEmpty()) {
			BitSet opinions = this.table.opinions().all();
			together.forEach((condition) -> opinions.and(ofOpinions(condition)));
			found.and(own(opinions));
		}
		conditions.forEach((condition) -> {
			BitSet meeting = meeting(condition);
			if (Boolean.TRUE.equals(condition.get("wanted"))) {
				found.and(meeting);
			}
			else {
				found.andNot(meeting);
			}
		});
		return found;
	}

	/** The passages that have opinions: these, or the responses to them. */
	BitSet own(BitSet opinions) {
		return this.responses ? this.table.responsesOf(opinions) : opinions;
	}

	/** The passages that have responses: these, or the opinions that they answer. */
	BitSet ofResponses(BitSet answers) {
		return this.responses ? answers : this.table.opinionsOf(answers);
	}

	private BitSet meeting(Map<String, Object> condition) {
		return switch (part(condition)) {
			case "documents" -> having(NodeKind.DOCUMENT, texts(condition)::contains);
			case "councils" -> having(NodeKind.DOCUMENT, (it) -> this.table.surroundings().isOf(it, texts(condition)));
			case "issuedFrom" ->
				having(NodeKind.DOCUMENT, (it) -> this.table.surroundings().isIssued(it, text(condition), null));
			case "issuedTo" ->
				having(NodeKind.DOCUMENT, (it) -> this.table.surroundings().isIssued(it, null, text(condition)));
			case "programs" -> this.passages.nodes(NodeKind.PROGRAM).passages(texts(condition));
			case "programKinds" ->
				having(NodeKind.PROGRAM, (it) -> texts(condition).contains(this.table.programKind(it)));
			case "organizations" -> this.passages.nodes(NodeKind.ORGANIZATION).passages(texts(condition));
			case "places" -> this.passages.nodes(NodeKind.PLACE).passages(texts(condition));
			case "themes" -> themes(condition);
			case "stances" -> this.passages.about()
				.wanting(all(this.passages.about().themes()), minScore(condition), stances(texts(condition)));
			case "materials" -> ofResponses(this.table.responses().nodes(NodeKind.MATERIAL).passages(texts(condition)));
			case "answered" -> isSo(condition, answered());
			case "dated" -> isSo(condition, ofResponses(this.table.responses().of(this.table.surroundings().dated())));
			case "minOpinions" -> sharing(((Number) value(condition)).intValue());
			default -> own(ofOpinions(condition));
		};
	}

	/** What an opinion meets, and a response if it answers one that does. */
	private BitSet ofOpinions(Map<String, Object> condition) {
		return switch (part(condition)) {
			case "categories" -> this.table.categories().passages(texts(condition));
			case "categoryNames" -> {
				var some = new BitSet();
				for (int category = 0; category < this.table.categories().size(); category++) {
					some.set(category, texts(condition).contains(this.table.category(category).name()));
				}
				yield this.table.categories().passages(some);
			}
			case "members" -> this.table.members().passages(texts(condition));
			case "stages" -> this.table.answers().going(texts(condition).stream().map(Stage::valueOf).toList());
			case "maxOverlap" -> this.table.answers().overlapping(((Number) value(condition)).doubleValue());
			case "ditto" -> Boolean.TRUE.equals(value(condition)) ? this.table.answers().ditto()
					: except(this.table.opinions().all(), this.table.answers().ditto());
			default -> throw new IllegalArgumentException("There is no condition " + part(condition));
		};
	}

	private BitSet themes(Map<String, Object> condition) {
		var found = new BitSet();
		List<Stance> stances = stances((Collection<?>) Objects.requireNonNull(condition.get("stances")));
		texts(condition).forEach((theme) -> found.or(this.passages.about()
			.passages(theme, minScore(condition), Boolean.TRUE.equals(condition.get("narrower")), stances)));
		return found;
	}

	private BitSet answered() {
		if (this.responses) {
			return this.passages.all();
		}
		Dimension answers = this.passages.nodes(NodeKind.RESPONSE);
		return answers.passages(all(answers));
	}

	private BitSet sharing(int least) {
		var found = new BitSet();
		for (int passage = 0; passage < this.passages.size(); passage++) {
			found.set(passage, sharingOf(passage) >= least);
		}
		return found;
	}

	private int sharingOf(int passage) {
		if (this.responses) {
			return this.table.sharing(passage);
		}
		int[] sum = new int[1];
		this.table.eachResponse(passage, (response) -> sum[0] += this.table.sharing(response));
		return sum[0];
	}

	private BitSet isSo(Map<String, Object> condition, BitSet found) {
		return Boolean.TRUE.equals(value(condition)) ? found : except(this.passages.all(), found);
	}

	private BitSet having(NodeKind kind, Predicate<String> wanted) {
		Dimension dimension = this.passages.nodes(kind);
		var some = new BitSet();
		for (int node = 0; node < dimension.size(); node++) {
			some.set(node, wanted.test(dimension.id(node)));
		}
		return dimension.passages(some);
	}

	private static BitSet all(Dimension dimension) {
		var all = new BitSet();
		all.set(0, dimension.size());
		return all;
	}

	private static BitSet except(BitSet all, BitSet some) {
		all.andNot(some);
		return all;
	}

	private static String part(Map<String, Object> condition) {
		return (String) Objects.requireNonNull(condition.get("part"));
	}

	private static Object value(Map<String, Object> condition) {
		return Objects.requireNonNull(condition.get("value"));
	}

	private static String text(Map<String, Object> condition) {
		return (String) value(condition);
	}

	private static double minScore(Map<String, Object> condition) {
		return ((Number) Objects.requireNonNull(condition.get("minScore"))).doubleValue();
	}

	@SuppressWarnings("unchecked")
	private static List<String> texts(Map<String, Object> condition) {
		return (List<String>) value(condition);
	}

	private static List<Stance> stances(Collection<?> names) {
		return Stream.of(names.toArray(String[]::new)).map(Stance::valueOf).toList();
	}

}
