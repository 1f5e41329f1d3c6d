package org.opiniongraph.http;

import graphql.schema.idl.SchemaPrinter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The schema as it runs, with its descriptions, for people and for code generators. */
@RestController
class ServedSchema {

	private final Answers answers;

	private final String text;

	ServedSchema(GraphQlSource source, Answers answers) {
		this.answers = answers;
		this.text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
			.print(source.schema());
	}

	@GetMapping("/schema.graphqls")
	void schema(HttpServletRequest request, HttpServletResponse response) {
		this.answers.writeText(request, response, "text/plain;charset=utf-8", this.text);
	}

}
