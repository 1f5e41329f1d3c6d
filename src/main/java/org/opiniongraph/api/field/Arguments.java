package org.opiniongraph.api.field;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;

/**
 * Checks of arguments that many fields have. An argument that is not given passes every
 * check.
 */
public final class Arguments {

	/** The most entries that one list may ask for. */
	public static final int MOST = 100;

	/** The default number of entries of a list. */
	public static final int USUAL = 20;

	/** The default of the score from which a text counts for a theme. */
	public static final double USUAL_SCORE = 0.5;

	private Arguments() {
	}

	/**
	 * Checks that an id is of a kind; whether it exists is not asked.
	 * @param argument the argument's name
	 * @param id the id
	 * @param kind the kind that the argument takes
	 * @throws BadInputException when the id is of another kind
	 */
	public static void id(String argument, @Nullable String id, NodeKind kind) {
		if (id == null) {
			return;
		}
		if (!kind.owns(id)) {
			throw new BadInputException(argument, "expected an id that begins with '%s', but was '%s'%s"
				.formatted(kind.idPrefix(), shown(id), meant(id, kind)));
		}
		id(argument, id);
	}

	/**
	 * Checks an id of any kind; whether it exists is not asked.
	 * @param argument the argument's name
	 * @param id the id
	 * @throws BadInputException when it has blanks around it, which no id has
	 */
	public static void id(String argument, String id) {
		if (!id.strip().equals(id)) {
			throw new BadInputException(argument,
					"expected an id without blanks around it, but was '%s'".formatted(shown(id)));
		}
	}

	/**
	 * The same id with another beginning, if that is nearly the same; for a name, the way
	 * to its id.
	 */
	private static String meant(String id, NodeKind kind) {
		int colon = id.indexOf(':');
		if (colon < 0) {
			return ". Use the field 'resolve' to find the ids of a name";
		}
		String question = MeantNames.didYouMean(id, List.of(kind.idPrefix() + id.substring(colon + 1)));
		return question.isEmpty() ? "" : "." + question;
	}

	/**
	 * Checks that ids are of a kind.
	 * @param argument the argument's name
	 * @param ids the ids
	 * @param kind the kind that the argument takes
	 * @throws BadInputException when an id is of another kind
	 */
	public static void ids(String argument, @Nullable List<String> ids, NodeKind kind) {
		if (ids != null) {
			ids.forEach((id) -> id(argument, id, kind));
		}
	}

	/**
	 * Checks how many entries are asked for.
	 * @param argument the argument's name
	 * @param count how many
	 * @return the number
	 * @throws BadInputException when it is not from 0 to {@value #MOST}
	 */
	public static int count(String argument, int count) {
		within(argument, count, 0, MOST);
		return count;
	}

	/**
	 * Checks the argument {@code first}.
	 * @param first how many entries, null for the usual number
	 * @return the number
	 * @throws BadInputException when it is not from 0 to {@value #MOST}
	 */
	public static int first(@Nullable Integer first) {
		return first(first, USUAL);
	}

	/**
	 * Checks the argument {@code first} of a field with a usual number of its own.
	 * @param first how many entries, null for the usual number
	 * @param usual the usual number
	 * @return the number
	 * @throws BadInputException when it is not from 0 to {@value #MOST}
	 */
	public static int first(@Nullable Integer first, int usual) {
		return count("first", (first != null) ? first : usual);
	}

	/**
	 * Checks a number.
	 * @param argument the argument's name
	 * @param number the number
	 * @param least the least that it may be
	 * @param most the most that it may be
	 * @throws BadInputException when it is not within these
	 */
	public static void within(String argument, int number, int least, int most) {
		if (number < least || number > most) {
			throw new BadInputException(argument, "expected %d to %d, but was %d".formatted(least, most, number));
		}
	}

	/**
	 * Checks a least number.
	 * @param argument the argument's name
	 * @param number the number
	 * @throws BadInputException when it is negative
	 */
	public static void least(String argument, @Nullable Integer number) {
		if (number != null && number < 0) {
			throw new BadInputException(argument, "expected 0 or more, but was %d".formatted(number));
		}
	}

	/**
	 * Checks a score.
	 * @param argument the argument's name
	 * @param score the score
	 * @throws BadInputException when it is not from 0 to 1
	 */
	public static void score(String argument, @Nullable Double score) {
		if (score != null && !(score >= 0 && score <= 1)) {
			throw new BadInputException(argument, "expected 0 to 1, but was %s".formatted(score));
		}
	}

	/**
	 * Checks that the two arguments for how a text counts for a theme apply to something.
	 * Otherwise they would be ignored without a word. The default values pass.
	 * @param at what stands before the arguments' names
	 * @param minScore the score from which a text counts
	 * @param includeNarrower whether a text about a narrower theme counts
	 * @param applies whether the request counts for themes
	 * @param beside what it needs for that
	 * @throws BadInputException when they apply to nothing
	 */
	public static void level(String at, @Nullable Double minScore, @Nullable Boolean includeNarrower, boolean applies,
			String beside) {
		effective(at + "minScore", minScore != null && minScore != USUAL_SCORE, applies, beside);
		effective(at + "includeNarrower", Boolean.TRUE.equals(includeNarrower), applies, beside);
	}

	/**
	 * Checks that an argument has an effect.
	 * @param argument the argument's name
	 * @param given whether it is given
	 * @param applies whether there is something that it changes
	 * @param beside what it needs for that
	 * @throws BadInputException when it would be ignored
	 */
	public static void effective(String argument, boolean given, boolean applies, String beside) {
		if (given && !applies) {
			throw new BadInputException(argument, "expected %s with it: alone it has no effect".formatted(beside));
		}
	}

	/**
	 * Cuts a client's text so that it is short enough for a message.
	 * @param text the text
	 * @return the text or its beginning
	 */
	public static String shown(String text) {
		return (text.length() <= 60) ? text : text.substring(0, 60) + "…";
	}

}
