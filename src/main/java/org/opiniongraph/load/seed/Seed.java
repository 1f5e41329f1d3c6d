package org.opiniongraph.load.seed;

import java.util.List;
import java.util.Map;

import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * The checked content of a seed, without the rows. The rows are read again document by
 * document, so that only one document is in memory at a time.
 *
 * @param documents ordered by date of issue, then by slug
 * @param members the members by each way to write their names, for each council (or
 * document without a council) by {@link SourceDocument#memberSlug()}
 * @param vocabulary what the texts may name and be about
 * @param corrections the corrections of researchers that fit their documents
 * @param misfits what is wrong with the others, which are left out
 * @param revision the identifier of this content: the same files give the same revision
 */
public record Seed(List<SeedDocument> documents, Map<String, Map<String, CouncilMember>> members, Vocabulary vocabulary,
		List<CorrectionEntry> corrections, List<String> misfits, String revision) {

	/** The number of rows of all documents. */
	public int rows() {
		return this.documents.stream().mapToInt(SeedDocument::rows).sum();
	}

}
