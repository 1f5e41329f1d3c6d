package org.opiniongraph.load.table;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How tables write who speaks: the file {@code vocabulary/speakers.yaml}.
 *
 * @param anonymous a cell that names nobody in particular (個人)
 * @param numbered a cell that only numbers somebody (提出者3)
 * @param organization words of the name of an organisation
 * @param separator what parts the names of several speakers
 * @param others further speakers without a name (ほか3件), with a group {@code count}
 * @param roles usual words behind persons' names, each with its role
 */
public record SpeakerWords(Pattern anonymous, Pattern numbered, Pattern organization, Pattern separator, Pattern others,
		Map<String, CouncilDescriptor.Role> roles) {

	/** The group with the number of further speakers. */
	static final String COUNT = "count";

	private static final Pattern NEVER = Pattern.compile("(?!)");

	/** Nothing is known: each cell is the name of a person. */
	static final SpeakerWords NONE = new SpeakerWords(null, null, null, null, null, null);

	/** Copies the roles; a pattern that is left out fits nothing. */
	public SpeakerWords(@Nullable Pattern anonymous, @Nullable Pattern numbered, @Nullable Pattern organization,
			@Nullable Pattern separator, @Nullable Pattern others,
			@Nullable Map<String, CouncilDescriptor.Role> roles) {
		this.anonymous = orNever(anonymous);
		this.numbered = orNever(numbered);
		this.organization = orNever(organization);
		this.separator = orNever(separator);
		this.others = orNever(others);
		this.roles = (roles != null) ? Map.copyOf(roles) : Map.of();
	}

	private static Pattern orNever(@Nullable Pattern pattern) {
		return (pattern != null) ? pattern : NEVER;
	}

}
