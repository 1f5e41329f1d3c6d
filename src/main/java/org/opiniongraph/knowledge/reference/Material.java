package org.opiniongraph.knowledge.reference;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Identified;

/**
 * An item of a meeting material that responses point to.
 *
 * @param id its id
 * @param title for example 資料13-1
 * @param item for example ③
 */
public record Material(String id, String title, String item) implements Identified {

	/**
	 * What it is called.
	 * @return for example 資料13-1③
	 */
	public String name() {
		return this.title + this.item;
	}

	/**
	 * No material has a name in English.
	 * @return null
	 */
	public @Nullable String nameEn() {
		return null;
	}

}
