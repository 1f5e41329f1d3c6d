package org.opiniongraph.knowledge.matrix;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.Category;

/**
 * A column of a matrix: the categories of one name.
 *
 * @param name the name
 * @param nameEn the English name of the first one that has one
 * @param categories the categories, ordered by id; at least one
 * @param categoryCount how many they are
 * @param opinionCount how many opinions of the scope are in them
 * @param memberCount how many members raised these
 */
record MatrixColumn(String name, @Nullable String nameEn, List<Category> categories, int categoryCount,
		int opinionCount, int memberCount) {

	/** Copies the categories. */
	MatrixColumn {
		categories = List.copyOf(categories);
	}

	/**
	 * Makes a column.
	 * @param categories of one name, ordered by id
	 */
	static MatrixColumn of(List<Category> categories, int opinionCount, int memberCount) {
		return new MatrixColumn(categories.getFirst().name(),
				categories.stream().map(Category::nameEn).filter(Objects::nonNull).findFirst().orElse(null), categories,
				categories.size(), opinionCount, memberCount);
	}

	/** The least place that one of them has in its document. */
	int place() {
		return this.categories.stream().mapToInt(Category::ordinal).min().orElseThrow();
	}

}
