package org.opiniongraph.knowledge.mention;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A country, a region or a city.
 *
 * @param id its id
 * @param name as the texts write it
 * @param nameEn its English name
 * @param reading in kana
 * @param aliases its other spellings
 */
public record Place(String id, String name, @Nullable String nameEn, @Nullable String reading,
		List<String> aliases) implements Subject {

	/** Copies the aliases. */
	public Place {
		aliases = List.copyOf(aliases);
	}

}
