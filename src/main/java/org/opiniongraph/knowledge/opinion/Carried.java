package org.opiniongraph.knowledge.opinion;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.Columns;

/**
 * Columns that were read together with a passage for other rooms: its mentions and its
 * themes. If a passage was read without them, those rooms read them by themselves. Two
 * views of a passage are equal whatever they carry.
 */
public final class Carried {

	static final Carried NOTHING = new Carried(null, null);

	private final @Nullable Columns namings;

	private final @Nullable Columns themes;

	Carried(@Nullable Columns namings, @Nullable Columns themes) {
		this.namings = namings;
		this.themes = themes;
	}

	/**
	 * The mentions of the text.
	 * @return what {@link PassageColumns#NAMINGS} became, null where it was not read
	 */
	public @Nullable Columns namings() {
		return this.namings;
	}

	/**
	 * The themes of the text.
	 * @return what {@link PassageColumns#THEMES} became, null where it was not read
	 */
	public @Nullable Columns themes() {
		return this.themes;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Carried;
	}

	@Override
	public int hashCode() {
		return 0;
	}

	@Override
	public String toString() {
		return "…";
	}

}
