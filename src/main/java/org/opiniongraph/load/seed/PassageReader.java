package org.opiniongraph.load.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.findings.TextAnalyzer;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Whitespace;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

/** Analyses the passages of one document and applies the corrections of researchers. */
public final class PassageReader {

	private final TextAnalyzer analyzer;

	private final Map<Integer, List<CorrectionEntry>> ofOpinions = new HashMap<>();

	/**
	 * Corrections by the text of the answer without white space: rows with the same
	 * answer share corrections.
	 */
	private final Map<String, List<CorrectionEntry>> ofResponses = new HashMap<>();

	public PassageReader(SourceDocument document, Vocabulary vocabulary, List<CorrectionEntry> corrections,
			Tokenizer tokenizer) {
		var names = new LinkedHashMap<String, String>();
		for (DescribedCategory category : document.categories()) {
			if (category.mark() != null) {
				names.put(category.mark(), category.name());
			}
		}
		String issuedOn = document.descriptor().issuedOn();
		Vocabulary own = vocabulary.of(new HashSet<>(List.of(document.descriptor().slug(), document.memberSlug())));
		this.analyzer = new TextAnalyzer(own, tokenizer, names, (issuedOn != null) ? LocalDate.parse(issuedOn) : null);
		for (CorrectionEntry correction : CorrectedRows.of(document, corrections)) {
			if (correction.hasTarget() && !own.has(correction.target())) {
				throw correction.refused("the entry of the vocabulary is for other councils and documents ('within')");
			}
			add(correction, document.rows().get(correction.index()));
		}
	}

	private void add(CorrectionEntry correction, SourceRow row) {
		String response = row.response();
		List<CorrectionEntry> ofPassage = (correction.cell() == CorrectionEntry.Cell.RESPONSE && response != null)
				? this.ofResponses.computeIfAbsent(Whitespace.removed(response), (unseen) -> new ArrayList<>())
				: this.ofOpinions.computeIfAbsent(row.row(), (unseen) -> new ArrayList<>());
		if (ofPassage.stream().anyMatch(correction::isOfTheSame)) {
			throw correction
				.refused("another row with the same answer already has this correction: remove one of them");
		}
		ofPassage.add(correction);
	}

	public Findings opinion(SourceRow row) {
		return this.analyzer.analyzeOpinion(row.opinion(), this.ofOpinions.getOrDefault(row.row(), List.of()));
	}

	public Findings response(String text) {
		return this.analyzer.analyzeAnswer(text, this.ofResponses.getOrDefault(Whitespace.removed(text), List.of()));
	}

}
