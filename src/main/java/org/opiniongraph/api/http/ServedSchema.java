package org.opiniongraph.api.http;

import java.util.List;
import java.util.Map;

import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.answer.AnswerType;
import org.opiniongraph.api.answer.Answers;
import org.opiniongraph.api.operation.TrustedDocuments;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the running schema with its descriptions, and the list of the trusted documents.
 */
@RestController
class ServedSchema {

	private final TrustedDocuments documents;

	private final GraphQlPath path;

	private final Answers answers;

	private final JsonMapper json;

	private final String text;

	ServedSchema(GraphQlSource source, TrustedDocuments documents, GraphQlPath path, Answers answers, JsonMapper json) {
		this.documents = documents;
		this.path = path;
		this.answers = answers;
		this.json = json;
		this.text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinition((name) -> !DirectiveInfo.isGraphqlSpecifiedDirective(name)))
			.print(source.schema());
	}

	@GetMapping("/schema.graphqls")
	void schema(HttpServletRequest request, HttpServletResponse response) {
		this.answers.writeText(request, response, "text/plain;charset=utf-8", this.text);
	}

	@GetMapping(GraphQlPath.OPERATIONS)
	void operations(HttpServletRequest request, HttpServletResponse response) {
		String addresses = this.path.path() + "/operations/";
		List<ListedDocument> listed = this.documents.all()
			.stream()
			.map((it) -> new ListedDocument(it.name(), "sha256:" + it.hash(), addresses + it.name(), it.text(),
					it.example()))
			.toList();
		this.answers.writeText(request, response, AnswerType.JSON.contentType(), this.json.writeValueAsString(listed));
	}

	private record ListedDocument(String name, String documentId, String address, String text,
			Map<String, @Nullable Object> variables) {

	}

}
