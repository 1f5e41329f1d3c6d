package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.text.Tokenizer;

/**
 * Reads the cell of a category: its mark, its name, or both. If the descriptor lists no
 * categories, each new text is one.
 */
final class CategoryReader {

	/** The longest mark first, so that 10 is not taken for 1. */
	private final List<DescribedCategory> marked;

	private final List<DescribedCategory> described;

	private final Map<String, DescribedCategory> found = new LinkedHashMap<>();

	CategoryReader(List<DescribedCategory> described) {
		this.described = described;
		this.marked = described.stream()
			.filter((it) -> it.mark() != null)
			.sorted(Comparator.comparingInt((DescribedCategory it) -> it.key().length()).reversed())
			.toList();
	}

	DescribedCategory read(String written) {
		String cell = Tokenizer.encoded(written);
		if (this.described.isEmpty()) {
			String name = cell.replaceAll("\\s*\\n\\s*", " ").strip();
			return this.found.computeIfAbsent(TableHeadings.folded(name),
					(unseen) -> new DescribedCategory(null, name, null));
		}
		Optional<DescribedCategory> named = this.described.stream()
			.filter((it) -> TableHeadings.folded(it.name()).equals(TableHeadings.folded(cell)))
			.findFirst();
		return named.orElseGet(() -> marked(cell));
	}

	private DescribedCategory marked(String cell) {
		DescribedCategory category = this.marked.stream()
			.filter((it) -> cell.startsWith(Tokenizer.encoded(it.key())))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"unknown category mark in '%s': expected one of %s".formatted(cell,
							this.described.stream().map(DescribedCategory::key).collect(Collectors.joining(" ")))));
		String name = cell.substring(Tokenizer.encoded(category.key()).length());
		if (!name.isBlank() && !TableHeadings.folded(name).equals(TableHeadings.folded(category.name()))) {
			throw new IllegalArgumentException("category %s is called '%s': expected '%s'".formatted(category.mark(),
					name.strip(), category.name()));
		}
		return category;
	}

	/** All categories of the document, in their order. */
	List<DescribedCategory> all() {
		return this.described.isEmpty() ? new ArrayList<>(this.found.values()) : this.described;
	}

}
