package org.opiniongraph.ingest;

import java.util.List;

import org.opiniongraph.source.SourceDocument;
import org.opiniongraph.vocabulary.Correction;
import org.opiniongraph.vocabulary.Vocabulary;

/**
 * All that fills the graph, read and checked.
 *
 * @param documents ordered by day of issue, then by slug
 * @param vocabulary what they may name and be about
 * @param corrections what researchers said of their texts
 * @param revision the name of this content: the same files, the same name
 */
record Seed(List<SourceDocument> documents, Vocabulary vocabulary, List<Correction> corrections, String revision) {
}
