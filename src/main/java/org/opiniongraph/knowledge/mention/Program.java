package org.opiniongraph.knowledge.mention;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.ProgramKind;

/**
 * Something that a government runs, plans, issues or enacts, or an event.
 *
 * @param id its id
 * @param kind what it is
 * @param code its short name
 * @param name as the texts write it
 * @param nameEn its English name
 * @param reading in kana
 * @param aliases its other spellings
 * @param description what it is
 */
public record Program(String id, ProgramKind kind, String code, String name, @Nullable String nameEn,
		@Nullable String reading, List<String> aliases, @Nullable String description) implements Subject {

	/** Copies the aliases. */
	public Program {
		aliases = List.copyOf(aliases);
	}

	/**
	 * The code, if people write it; other codes are made of the id.
	 * @return null unless one of the names has the code
	 */
	public @Nullable String shortName() {
		return Stream.concat(Stream.of(this.name, Objects.requireNonNullElse(this.nameEn, "")), this.aliases.stream())
			.anyMatch((it) -> it.contains(this.code)) ? this.code : null;
	}

}
