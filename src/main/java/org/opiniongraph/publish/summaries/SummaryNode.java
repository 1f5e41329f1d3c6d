package org.opiniongraph.publish.summaries;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentWords;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.mention.Organization;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.model.NodeKind;

/**
 * A node that a summary names.
 *
 * @param nodeId the node's id
 * @param kind its kind
 * @param name its name for people
 * @param nameEn its name in English or in Latin letters, null where none is known
 */
record SummaryNode(String nodeId, NodeKind kind, String name, @Nullable String nameEn) {

	/** A link to a node that has a name of its own. */
	static SummaryNode to(Object node) {
		return switch (node) {
			case Member it -> new SummaryNode(it.id(), NodeKind.MEMBER, it.name(), it.nameRomaji());
			case Category it -> new SummaryNode(it.id(), NodeKind.CATEGORY, it.name(), it.nameEn());
			case Theme it -> new SummaryNode(it.id(), NodeKind.THEME, it.name(), it.nameEn());
			case Program it -> new SummaryNode(it.id(), NodeKind.PROGRAM, it.name(), it.nameEn());
			case Organization it -> new SummaryNode(it.id(), NodeKind.ORGANIZATION, it.name(), it.nameEn());
			case Document it -> new SummaryNode(it.id(), NodeKind.DOCUMENT, it.title(), null);
			default -> throw new IllegalArgumentException("has no name of its own: " + node);
		};
	}

	/**
	 * A link to a text, which is called by its document and row.
	 * @param row the row of an opinion, of a response the lowest one that it answers
	 * @param words what the document calls its parts
	 */
	static SummaryNode toPassage(String id, NodeKind kind, String title, int row, DocumentWords words) {
		return new SummaryNode(id, kind, SummaryWords.JAPANESE.passage(kind, title, row, words),
				SummaryWords.ENGLISH.passage(kind, title, row, words));
	}

}
