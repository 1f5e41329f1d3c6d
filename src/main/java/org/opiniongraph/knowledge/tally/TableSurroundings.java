package org.opiniongraph.knowledge.tally;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.Category;

/**
 * What stands around the passages, of which there is little. Immutable.
 *
 * @param categories the categories by id, with their documents
 * @param documents the documents by id
 * @param programKinds the kinds of programmes by id, where they have one
 * @param broader the themes by id, with the ids of those right above them
 * @param dated the ids of responses with a commitment that names a date
 */
record TableSurroundings(Map<String, PlacedCategory> categories, Map<String, IssuedDocument> documents,
		Map<String, String> programKinds, Map<String, List<String>> broader, Set<String> dated) {

	TableSurroundings {
		categories = Map.copyOf(categories);
		documents = Map.copyOf(documents);
		programKinds = Map.copyOf(programKinds);
		broader = Map.copyOf(broader);
		dated = Set.copyOf(dated);
	}

	/** A category by its id. One that came while the table was read has no name. */
	Category category(String id) {
		@Nullable PlacedCategory known = this.categories.get(id);
		return (known != null) ? known.category() : new Category(id, 0, null, id, null);
	}

	/** The ids of the councils of a document. */
	List<String> councils(String document) {
		@Nullable IssuedDocument known = this.documents.get(document);
		return (known != null) ? known.councils() : List.of();
	}

	/** Whether a document was issued in a time, both ends of which belong to it. */
	boolean isIssued(String document, @Nullable String from, @Nullable String to) {
		@Nullable IssuedDocument known = this.documents.get(document);
		@Nullable String day = (known != null) ? known.issuedOn() : null;
		return day != null && (from == null || day.compareTo(from) >= 0) && (to == null || day.compareTo(to) <= 0);
	}

	/** The kind of a programme; most have none. */
	String programKind(String program) {
		return this.programKinds.getOrDefault(program, "PROGRAM");
	}

	/** Whether the document of a council is one of some councils'. */
	boolean isOf(String document, Collection<?> some) {
		return councils(document).stream().anyMatch(some::contains);
	}

	/**
	 * A category and where it stands.
	 *
	 * @param category the category
	 * @param documents the ids of its documents; one, unless somebody changed it by hand
	 */
	record PlacedCategory(Category category, List<String> documents) {
	}

	/**
	 * A document.
	 *
	 * @param issuedOn the day, null if it is not known
	 * @param councils the ids of its councils
	 */
	record IssuedDocument(@Nullable String issuedOn, List<String> councils) {
	}

}
