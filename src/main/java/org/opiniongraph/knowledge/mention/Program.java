package org.opiniongraph.knowledge.mention;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A government programme, project or framework.
 *
 * @param id its id
 * @param code its short name
 * @param name as the texts write it
 * @param nameEn its English name
 * @param reading in kana
 * @param aliases its other spellings
 * @param description what it is
 */
public record Program(String id, String code, String name, @Nullable String nameEn, @Nullable String reading,
		List<String> aliases, @Nullable String description) implements Subject {

	/** Copies the aliases. */
	public Program {
		aliases = List.copyOf(aliases);
	}

}
