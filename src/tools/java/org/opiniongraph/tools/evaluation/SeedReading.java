package org.opiniongraph.tools.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.seed.PassageReader;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedDocument;
import org.opiniongraph.load.seed.SeedFiles;
import org.opiniongraph.load.seed.SeedReader;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * The analysis of a seed without a database, for the commands that measure the
 * vocabulary.
 *
 * @param vocabulary the vocabulary that was used
 * @param documents its documents
 */
public record SeedReading(Vocabulary vocabulary, List<DocumentReading> documents) {

	/** Copies the documents. */
	public SeedReading {
		documents = List.copyOf(documents);
	}

	/**
	 * Reads a seed.
	 * @param root where it lies, a resource location
	 * @param weights weights to read it by; null for those of the seed
	 * @return what was read
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a file is not as
	 * it should be
	 */
	public static SeedReading of(String root, @Nullable TermWeights weights) {
		Seed seed = new SeedReader(new SeedFiles(root)).read();
		if (weights != null) {
			Vocabulary it = seed.vocabulary();
			seed = new Seed(seed.documents(), seed.members(),
					new Vocabulary(it.terms(), it.themes(), it.words(), it.stockWords(), it.language(), weights),
					seed.corrections(), seed.misfits(), seed.revision());
		}
		var tokenizer = new Tokenizer(seed.vocabulary());
		var documents = new ArrayList<DocumentReading>();
		for (SeedDocument document : seed.documents()) {
			documents.add(reading(document.read(), seed, tokenizer));
		}
		return new SeedReading(seed.vocabulary(), documents);
	}

	private static DocumentReading reading(SourceDocument document, Seed seed, Tokenizer tokenizer) {
		var reader = new PassageReader(document, seed.vocabulary(), seed.corrections(), tokenizer);
		var rows = new ArrayList<RowReading>();
		for (SourceRow row : document.rows()) {
			String response = row.response();
			rows.add(new RowReading(row.row(), row.opinion(), reader.opinion(row), response,
					(response != null) ? reader.response(response) : null));
		}
		return new DocumentReading(document.descriptor().slug(), rows);
	}

	/**
	 * The analysis of a document.
	 *
	 * @param slug the document's slug
	 * @param rows its rows in order
	 */
	public record DocumentReading(String slug, List<RowReading> rows) {

		/** Copies the rows. */
		public DocumentReading {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * The analysis of a row.
	 *
	 * @param row its number, 1-based
	 * @param opinion the opinion's text
	 * @param inOpinion the findings in the opinion
	 * @param response the text of the answer, null without an answer
	 * @param inResponse the findings in the answer
	 */
	public record RowReading(int row, String opinion, Findings inOpinion, @Nullable String response,
			@Nullable Findings inResponse) {
	}

}
