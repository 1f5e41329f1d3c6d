package org.opiniongraph.load.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.text.Tokenizer;

/**
 * Turns the cells of a line into a row. It reports errors with an
 * IllegalArgumentException; the caller adds file and line.
 */
final class SourceRowReader {

	private final DocumentDescriptor document;

	private final Map<String, CouncilDescriptor.Role> roles;

	/** The longest first, so that 座長代理 is not taken for a name that ends in 座長. */
	private final List<String> roleLabels;

	private final List<String> dittos;

	SourceRowReader(DocumentDescriptor document, @Nullable CouncilDescriptor council) {
		this.document = document;
		this.roles = (council != null) ? council.roles() : document.roles();
		this.roleLabels = this.roles.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.toList();
		this.dittos = document.ditto().stream().map(SourceHeading::folded).toList();
	}

	SourceRow read(long line, Function<Part, String> cells, @Nullable SourceRow above) {
		String category = cell(cells, Part.CATEGORY);
		String member = cell(cells, Part.MEMBER);
		String opinion = cell(cells, Part.OPINION);
		String response = cell(cells, Part.RESPONSE);
		if (opinion.isEmpty()) {
			throw new IllegalArgumentException("the opinion cell is empty");
		}
		boolean ditto = this.dittos.contains(SourceHeading.folded(response));
		return new SourceRow((above != null) ? above.row() + 1 : 1, line,
				category.isEmpty() ? null : category(category), member.isEmpty() ? null : speaker(member), opinion,
				ditto ? answerAbove(response, above) : (response.isEmpty() ? null : response), ditto);
	}

	private String cell(Function<Part, String> cells, Part part) {
		String text = SourceCells.text(cells.apply(part));
		if (text.isEmpty() && this.document.required().contains(part)) {
			throw new IllegalArgumentException("the cell '%s' is empty".formatted(this.document.columns().get(part)));
		}
		return text;
	}

	private DescribedCategory category(String written) {
		String cell = Tokenizer.encoded(written);
		DescribedCategory category = this.document.categories()
			.stream()
			.filter((it) -> cell.startsWith(Tokenizer.encoded(it.mark())))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"unknown category mark in '%s': expected one of %s".formatted(cell,
							this.document.categories()
								.stream()
								.map(DescribedCategory::mark)
								.collect(Collectors.joining(" ")))));
		String name = cell.substring(Tokenizer.encoded(category.mark()).length());
		if (!SourceHeading.folded(name).equals(SourceHeading.folded(category.name()))) {
			throw new IllegalArgumentException("category %s is called '%s': expected '%s'".formatted(category.mark(),
					name.strip(), category.name()));
		}
		return category;
	}

	/** If no role words are defined, the whole cell is the name. */
	private Speaker speaker(String written) {
		String cell = Tokenizer.encoded(written);
		if (this.roles.isEmpty()) {
			return new Speaker(cell, CouncilDescriptor.Role.OTHER, "");
		}
		String label = this.roleLabels.stream()
			.filter((role) -> cell.endsWith(role) && cell.length() > role.length())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"'%s' is not a member: expected a name and one of %s".formatted(cell, this.roleLabels)));
		String name = cell.substring(0, cell.length() - label.length()).strip();
		return new Speaker(name, Objects.requireNonNull(this.roles.get(label)), label);
	}

	private static String answerAbove(String cell, @Nullable SourceRow above) {
		String said = "the answer says '%s' (as above), but ".formatted(cell);
		if (above == null) {
			throw new IllegalArgumentException(said + "there is no answer above it");
		}
		if (above.response() == null) {
			throw new IllegalArgumentException(said + "the row above has no answer");
		}
		return above.response();
	}

}
