package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the opinions of a document as CSV rows (RFC 4180), each with its text and the
 * text of its answer.
 */
final class CsvDocuments {

	private static final List<String> HEADER = List.of("id", "url", "row", "category", "category_name", "member",
			"member_name", "opinion", "response", "response_text", "ditto");

	private CsvDocuments() {
	}

	static byte[] write(LinkedNode node, LinkedNodes nodes) {
		if (!node.child("opinions").containsKey("items")) {
			throw DocumentFormat.notAcceptable("This node has no list of opinions, which this format needs.");
		}
		List<String> ids = node.children("opinions").stream().map((it) -> cell(it, "id")).toList();
		Map<String, LinkedNode> opinions = nodes.alone(ids);
		var text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			csv.writeRecord(HEADER);
			for (Map<String, @Nullable Object> listed : node.children("opinions")) {
				LinkedNode opinion = opinions.get(cell(listed, "id"));
				if (opinion != null) {
					csv.writeRecord(row(listed, opinion));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> row(Map<String, @Nullable Object> listed, LinkedNode opinion) {
		Map<String, @Nullable Object> fields = opinion.fields();
		Map<String, @Nullable Object> response = opinion.child("response");
		return List.of(opinion.id(), cell(listed, "url"), cell(fields, "row"), cell(opinion.child("category"), "id"),
				cell(opinion.child("category"), "name"), cell(opinion.child("member"), "id"),
				cell(opinion.child("member"), "name"), cell(fields, "text"), cell(response, "id"),
				cell(response, "text"), cell(fields, "ditto"));
	}

	private static String cell(Map<String, @Nullable Object> fields, String name) {
		return Objects.toString(fields.get(name), "");
	}

}
