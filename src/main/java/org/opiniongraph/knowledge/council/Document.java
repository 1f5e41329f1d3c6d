package org.opiniongraph.knowledge.council;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Identified;

/**
 * A table of opinions and responses.
 *
 * @param id its id
 * @param title its title
 * @param source where it was published
 * @param issuedOn the day of issue
 * @param language BCP 47 code of its texts
 * @param sha256 the hash of its table
 * @param council whose members speak in it
 */
public record Document(String id, String title, @Nullable String source, @Nullable String issuedOn, String language,
		String sha256, @Nullable Council council) implements Identified {

	/**
	 * What it is called.
	 * @return the title
	 */
	public String name() {
		return this.title;
	}

	/**
	 * No document has a title in English.
	 * @return null
	 */
	public @Nullable String nameEn() {
		return null;
	}

}
