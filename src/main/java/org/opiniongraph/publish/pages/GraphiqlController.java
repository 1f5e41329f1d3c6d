package org.opiniongraph.publish.pages;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.operation.TrustedDocuments;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the GraphiQL page the address of GraphQL and the contents of its tabs. */
@RestController
@ConditionalOnBean(GraphiqlPage.class)
class GraphiqlController {

	private final Settings settings;

	GraphiqlController(TrustedDocuments documents, @Value("${spring.graphql.http.path:/graphql}") String path) {
		this.settings = new Settings(path.substring(1),
				documents.samples()
					.stream()
					.map((it) -> new SampleOperation(it.name(), it.text(), it.example()))
					.toList());
	}

	@GetMapping(GraphiqlPage.PATH + "/settings.json")
	Settings settings() {
		return this.settings;
	}

	/**
	 * The settings of the page.
	 *
	 * @param endpoint the address of GraphQL, relative to the page
	 * @param operations the tabs
	 */
	record Settings(String endpoint, List<SampleOperation> operations) {

		Settings {
			operations = List.copyOf(operations);
		}

	}

	/**
	 * A sample operation, shown as a tab of the page.
	 *
	 * @param name the operation's name
	 * @param query the whole text of its file, with the comment that describes it
	 * @param variables values of its variables with which it can be tried
	 */
	record SampleOperation(String name, String query, Map<String, @Nullable Object> variables) {
	}

}
