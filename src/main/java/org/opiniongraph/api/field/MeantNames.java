package org.opiniongraph.api.field;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds the names that a misspelt name may stand for, and lists names for a message. */
public final class MeantNames {

	private static final int MOST_MEANT = 3;

	private static final int MOST_LISTED = 20;

	/** No name of a schema is longer; a longer text of a client is not compared. */
	private static final int LONGEST = 60;

	private MeantNames() {
	}

	/**
	 * Asks whether another name was meant.
	 * @param name the name that is not there
	 * @param names the names that are there
	 * @return a sentence with a space before it, or nothing if no name is near
	 */
	public static String didYouMean(String name, Collection<String> names) {
		List<String> near = near(name, names);
		return near.isEmpty() ? "" : " Did you mean %s?".formatted(joined(near, " or "));
	}

	/**
	 * Asks whether another name was meant, or lists what is there.
	 * @param name the name that is not there
	 * @param names the names that are there
	 * @param listing the words before the list, such as "Its fields are"
	 * @return a sentence with a space before it
	 */
	public static String didYouMeanOr(String name, Collection<String> names, String listing) {
		String question = didYouMean(name, names);
		return !question.isEmpty() ? question
				: names.isEmpty() ? " There are none." : " %s %s.".formatted(listing, listed(names));
	}

	/**
	 * Lists names, the first of them if there are many.
	 * @param names the names
	 * @return the names in quotation marks
	 */
	public static String listed(Collection<String> names) {
		List<String> first = names.stream().limit(MOST_LISTED).toList();
		return (names.size() > first.size())
				? joined(first, ", ") + " and %d more".formatted(names.size() - first.size()) : joined(first, " and ");
	}

	/**
	 * The nearest first: the same in other letters, one edit, two edits, the beginning.
	 */
	private static List<String> near(String name, Collection<String> names) {
		String wanted = name.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty() || wanted.length() > LONGEST) {
			return List.of();
		}
		Set<String> near = new LinkedHashSet<>();
		var automata = new LevenshteinAutomata(wanted, true);
		for (int edits = 0; edits <= Math.min(2, wanted.length() / 3); edits++) {
			var within = new CharacterRunAutomaton(automata.toAutomaton(edits));
			collect(names, within::run, near);
		}
		if (wanted.length() > 2) {
			collect(names, (it) -> it.startsWith(wanted) || (it.length() > 2 && wanted.startsWith(it)), near);
		}
		return near.stream().limit(MOST_MEANT).toList();
	}

	private static void collect(Collection<String> names, Predicate<String> isNear, Set<String> near) {
		names.stream().filter((it) -> isNear.test(it.toLowerCase(Locale.ROOT))).forEach(near::add);
	}

	private static String joined(List<String> names, String last) {
		String most = names.subList(0, names.size() - 1)
			.stream()
			.map((it) -> "'" + it + "'")
			.collect(Collectors.joining(", "));
		String end = "'" + names.getLast() + "'";
		return most.isEmpty() ? end : most + last + end;
	}

}
