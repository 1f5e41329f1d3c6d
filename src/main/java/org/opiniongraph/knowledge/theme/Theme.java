package org.opiniongraph.knowledge.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Identified;

/**
 * A topic (テーマ).
 *
 * @param id its id
 * @param name as the texts write it
 * @param nameEn its English name
 * @param reading in kana
 * @param aliases its other spellings
 * @param broader the theme that it belongs to, null for none or when it was not selected
 */
public record Theme(String id, String name, @Nullable String nameEn, @Nullable String reading, List<String> aliases,
		@Nullable Theme broader) implements Identified {

	/** Copies the aliases. */
	public Theme {
		aliases = List.copyOf(aliases);
	}

}
