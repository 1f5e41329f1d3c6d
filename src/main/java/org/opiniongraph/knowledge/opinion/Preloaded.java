package org.opiniongraph.knowledge.opinion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.NamedRow;

/**
 * Columns that were read together with a passage for other rooms. If a passage was read
 * without them, those rooms read them by themselves. Two views of a passage are equal
 * whatever was preloaded. It is immutable.
 *
 * @param namings what the text names: rows of {@link PassageColumns#NAMING} in no order,
 * null where they were not read
 * @param themes what the text is about: rows of {@link PassageColumns#THEME} in no order,
 * null where they were not read
 */
public record Preloaded(@Nullable List<NamedRow> namings, @Nullable List<NamedRow> themes) {

	static final Preloaded NOTHING = new Preloaded(null, null);

	/** What came with a passage whose columns end with {@link PassageColumns#with}. */
	static Preloaded of(NamedRow passage) {
		return new Preloaded(passage.orNull("namings", PassageColumns.NAMING::readAll),
				passage.orNull("themes", PassageColumns.THEME::readAll));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Preloaded;
	}

	@Override
	public int hashCode() {
		return 0;
	}

}
