package org.opiniongraph.linked;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes the opinions that a document lists as rows (RFC 4180). */
@Component
class CsvDocuments implements DocumentWriter {

	@Override
	public DocumentFormat format() {
		return DocumentFormat.CSV;
	}

	@Override
	public boolean fits(LinkedNode node) {
		return node.child("opinions").containsKey("items");
	}

	@Override
	public byte[] write(LinkedNode node) {
		var text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			csv.writeRecord("id", "url", "row", "category", "category_name", "member", "member_name", "response");
			for (Map<String, @Nullable Object> opinion : node.children("opinions")) {
				Map<String, @Nullable Object> category = LinkedNode.map(opinion.get("category"));
				Map<String, @Nullable Object> member = LinkedNode.map(opinion.get("member"));
				csv.writeRecord(cell(opinion, "id"), cell(opinion, "url"), cell(opinion, "row"), cell(category, "id"),
						cell(category, "name"), cell(member, "id"), cell(member, "name"),
						cell(LinkedNode.map(opinion.get("response")), "id"));
			}
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(Map<String, @Nullable Object> fields, String name) {
		return Objects.toString(fields.get(name), "");
	}

}
