package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.web.CsvRows;
import org.opiniongraph.publish.web.Spool;

/**
 * Writes all opinions that a node lists as CSV rows, each with its text and the text of
 * its answer; for a council, those of all its documents. They are read page by page, so
 * memory does not grow with their number.
 */
final class CsvDocuments {

	private static final List<String> HEADER = List.of("id", "url", "row", "category", "category_name", "member",
			"member_name", "opinion", "response", "response_text", "ditto", "document", "document_title", "speakers");

	private CsvDocuments() {
	}

	/**
	 * Writes them.
	 * @param after where the list begins, null for its start
	 * @param forSpreadsheets which of the forms of {@link CsvRows}
	 * @throws org.opiniongraph.publish.web.ProblemException 406 when the node lists none
	 */
	static Spool write(LinkedNode node, @Nullable String after, boolean forSpreadsheets, LinkedNodes nodes)
			throws IOException {
		if (!hasRows(node)) {
			throw DocumentFormat.notAcceptable("This node has no list of opinions, which this format needs.");
		}
		return Spool.of((out) -> write(node.id(), after, new CsvRows(out, forSpreadsheets), nodes));
	}

	/** Whether a node lists opinions, or its documents do. */
	static boolean hasRows(LinkedNode node) {
		return node.kind() == NodeKind.COUNCIL || node.child("opinions").containsKey("items");
	}

	private static void write(String id, @Nullable String after, CsvRows rows, LinkedNodes nodes) throws IOException {
		rows.row(HEADER);
		@Nullable String from = after;
		do {
			OpinionPage page = nodes.opinions(id, from);
			for (Map<String, @Nullable Object> opinion : page.opinions()) {
				rows.row(row(opinion));
			}
			from = page.next();
		}
		while (from != null);
		rows.flush();
	}

	private static List<String> row(Map<String, @Nullable Object> opinion) {
		Map<String, @Nullable Object> category = LinkedNode.map(opinion.get("category"));
		Map<String, @Nullable Object> member = LinkedNode.map(opinion.get("member"));
		Map<String, @Nullable Object> document = LinkedNode.map(opinion.get("document"));
		Map<String, @Nullable Object> response = LinkedNode.map(opinion.get("response"));
		return List.of(cell(opinion, "id"), cell(opinion, "url"), cell(opinion, "row"), cell(category, "id"),
				cell(category, "name"), cell(member, "id"), cell(member, "name"), cell(opinion, "text"),
				cell(response, "id"), cell(response, "text"), cell(opinion, "ditto"), cell(document, "id"),
				cell(document, "title"),
				LinkedNode.maps(opinion.get("members"))
					.stream()
					.map((it) -> cell(it, "name"))
					.collect(Collectors.joining("、")));
	}

	private static String cell(Map<String, @Nullable Object> fields, String name) {
		return Objects.toString(fields.get(name), "");
	}

	/**
	 * Some opinions that a node lists.
	 *
	 * @param opinions their fields
	 * @param next the cursor of the next page, null on the last one
	 */
	record OpinionPage(List<Map<String, @Nullable Object>> opinions, @Nullable String next) {

		OpinionPage {
			opinions = List.copyOf(opinions);
		}

	}

}
