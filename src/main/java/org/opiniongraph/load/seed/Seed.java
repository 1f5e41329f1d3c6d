package org.opiniongraph.load.seed;

import java.util.List;
import java.util.Map;

import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.vocabulary.Correction;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * All that fills the graph, read and checked, but for the rows: those are read again,
 * document by document, so that no more than one document is held at a time.
 *
 * @param documents ordered by day of issue, then by slug
 * @param speakers the members by name, as the last document of their council (or the
 * document without one) has them, by {@link SourceDocument#memberSlug()}
 * @param vocabulary what they may name and be about
 * @param corrections what researchers said of their texts
 * @param revision the name of this content: the same files, the same name
 */
public record Seed(List<SeedDocument> documents, Map<String, Map<String, Speaker>> speakers, Vocabulary vocabulary,
		List<Correction> corrections, String revision) {

	/** How many rows all documents have. */
	public int rows() {
		return this.documents.stream().mapToInt(SeedDocument::rows).sum();
	}

}
