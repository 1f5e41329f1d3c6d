package org.opiniongraph.load.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.text.Tokenizer;

/**
 * Reads the cell of the speakers. It reports mistakes with an IllegalArgumentException;
 * the caller adds the place.
 */
final class SpeakerReader {

	private static final int MOST_DIGITS = 6;

	private static final char FIRST_WIDE = '\uFF01';

	private static final char LAST_WIDE = '\uFF5E';

	private final Map<String, CouncilDescriptor.Role> roles;

	/** The longest first, so that 座長代理 is not taken for a name that ends in 座長. */
	private final List<String> roleLabels;

	private final SpeakerWords words;

	private final @Nullable SpeakerKind kind;

	SpeakerReader(DocumentDescriptor document, @Nullable CouncilDescriptor council, SpeakerWords words) {
		this.roles = (council != null) ? council.roles() : document.roles();
		this.roleLabels = this.roles.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.toList();
		this.words = words;
		this.kind = document.layout().speakers();
	}

	/** The speakers of a cell; those of whom the table says no name are none of them. */
	Speakers read(String written) {
		String cell = Tokenizer.encoded(written).strip();
		if (isAnonymous(cell)) {
			return new Speakers(List.of(), cell, 0);
		}
		Matcher others = this.words.others().matcher(narrow(cell));
		boolean more = others.find();
		String named = more ? cell.substring(0, others.start()) : cell;
		List<String> names = this.words.separator()
			.splitAsStream(named)
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
		List<Speaker> speakers = names.stream()
			.filter((name) -> !isAnonymous(name))
			.map(this::speaker)
			.distinct()
			.toList();
		boolean one = speakers.size() == 1 && names.size() == 1 && named.equals(cell);
		return new Speakers(speakers, one ? null : cell, more ? number(others) : 0);
	}

	private boolean isAnonymous(String name) {
		return this.words.anonymous().matcher(narrow(name)).matches();
	}

	/**
	 * The same text with narrow brackets, digits and Latin letters; each has its place.
	 */
	private static String narrow(String text) {
		var narrow = new StringBuilder(text);
		for (int at = 0; at < narrow.length(); at++) {
			char letter = narrow.charAt(at);
			if (letter >= FIRST_WIDE && letter <= LAST_WIDE) {
				narrow.setCharAt(at, (char) (letter - FIRST_WIDE + '!'));
			}
		}
		return narrow.toString();
	}

	/** If no role words are defined, the whole cell is the name. */
	private Speaker speaker(String cell) {
		if (cell.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw new IllegalArgumentException("'%s' is no name of a speaker".formatted(cell));
		}
		boolean numbered = this.words.numbered().matcher(narrow(cell)).matches();
		if (this.roles.isEmpty() || numbered) {
			return new Speaker(cell, CouncilDescriptor.Role.OTHER, "",
					numbered ? SpeakerKind.ANONYMOUS : kind(cell, SpeakerKind.PERSON));
		}
		String label = this.roleLabels.stream()
			.filter((role) -> cell.endsWith(role) && cell.length() > role.length())
			.findFirst()
			.orElse("");
		if (label.isEmpty()) {
			if (kind(cell, SpeakerKind.PERSON) == SpeakerKind.ORGANIZATION) {
				return new Speaker(cell, CouncilDescriptor.Role.OTHER, "", SpeakerKind.ORGANIZATION);
			}
			throw new IllegalArgumentException(
					"'%s' is not a member: expected a name and one of %s".formatted(cell, this.roleLabels));
		}
		String name = cell.substring(0, cell.length() - label.length()).strip();
		return new Speaker(name, Objects.requireNonNull(this.roles.get(label)), label, SpeakerKind.PERSON);
	}

	/** A number that is too large for a table says nothing. */
	private static int number(Matcher others) {
		boolean counted = others.namedGroups().containsKey(SpeakerWords.COUNT);
		String digits = counted ? others.group(SpeakerWords.COUNT) : "";
		return (digits.length() > MOST_DIGITS || digits.isEmpty()) ? 0 : Integer.parseInt(digits);
	}

	private SpeakerKind kind(String name, SpeakerKind otherwise) {
		boolean organization = this.words.organization().matcher(name).find();
		return organization ? SpeakerKind.ORGANIZATION : (this.kind != null) ? this.kind : otherwise;
	}

	/**
	 * The speakers of a cell.
	 *
	 * @param named those with a name
	 * @param written the cell, null if it is the name of the only speaker
	 * @param others how many more it counts without naming them
	 */
	record Speakers(List<Speaker> named, @Nullable String written, int others) {

		/** Nobody is named. */
		static final Speakers NONE = new Speakers(List.of(), null, 0);

		/** Copies the list. */
		Speakers {
			named = List.copyOf(named);
		}

	}

}
