package org.opiniongraph.load.identity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passages and categories of a document that have an id, also those that its table
 * does not have any more. It is immutable.
 *
 * @param opinions the opinions
 * @param responses the responses
 * @param categories the categories: their places are the rows, their marks the numbers,
 * and their names the texts
 */
public record KnownPassages(List<KnownPassage> opinions, List<KnownPassage> responses, List<KnownPassage> categories) {

	/** Of a document that is new. */
	public static final KnownPassages NONE = new KnownPassages(List.of(), List.of(), List.of());

	/** The order of ids. */
	static final Comparator<KnownPassage> BY_KEY = Comparator.comparing(KnownPassage::key);

	/** Copies the lists. */
	public KnownPassages {
		opinions = List.copyOf(opinions);
		responses = List.copyOf(responses);
		categories = List.copyOf(categories);
	}

	/** Whether nothing has an id yet. */
	boolean isEmpty() {
		return this.opinions.isEmpty() && this.responses.isEmpty() && this.categories.isEmpty();
	}

	/** The opinions that the table had last, in the order of the rows. */
	List<KnownPassage> present() {
		return present(this.opinions);
	}

	/** Those that the document had last, in their order. */
	static List<KnownPassage> present(List<KnownPassage> known) {
		return known.stream()
			.filter((it) -> it.row() != null)
			.sorted(Comparator.comparing((KnownPassage it) -> Objects.requireNonNull(it.row()))
				.thenComparing(KnownPassage::key))
			.toList();
	}

	/** The opinions that it did not have any more. */
	List<KnownPassage> gone() {
		return gone(this.opinions);
	}

	/** Those that the document did not have any more. */
	static List<KnownPassage> gone(List<KnownPassage> known) {
		return known.stream().filter((it) -> it.row() == null).toList();
	}

	/** The responses that opinions of the table had, in the order of their keys. */
	List<KnownPassage> presentResponses() {
		return responses(usedResponses()::contains);
	}

	/** The other responses. */
	List<KnownPassage> goneResponses() {
		Set<String> used = usedResponses();
		return responses((key) -> !used.contains(key));
	}

	private List<KnownPassage> responses(Predicate<String> which) {
		return this.responses.stream().filter((it) -> which.test(it.key())).sorted(BY_KEY).toList();
	}

	private Set<String> usedResponses() {
		return present().stream().map(KnownPassage::response).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/** Without what others know of the same keys. */
	KnownPassages without(KnownPassages others) {
		return new KnownPassages(without(this.opinions, others.opinions), without(this.responses, others.responses),
				without(this.categories, others.categories));
	}

	private static List<KnownPassage> without(List<KnownPassage> all, List<KnownPassage> others) {
		Set<String> keys = others.stream().map(KnownPassage::key).collect(Collectors.toCollection(HashSet::new));
		return all.stream().filter((it) -> !keys.contains(it.key())).toList();
	}

	/** All keys of opinions that were ever given. */
	static Stream<String> keys(List<KnownPassage> passages) {
		return passages.stream().map(KnownPassage::key);
	}

}
