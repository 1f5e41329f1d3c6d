package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.cypher.CypherProperties;
import org.opiniongraph.api.operation.TrustedDocument;
import org.opiniongraph.api.operation.TrustedDocuments;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.PackedFile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Sends the GraphiQL page: its files, which are built from {@code src/graphiql}, and its
 * settings.
 */
@RestController
@ConditionalOnBean(GraphiqlPage.class)
class GraphiqlController {

	private static final String FOLDER = "graphiql-page/";

	private static final String SUFFIX_OF_PACKED = ".gz";

	private final Map<String, PackedFile> files = new HashMap<>();

	private final byte[] page;

	private final Settings settings;

	GraphiqlController(TrustedDocuments documents, CypherProperties cypher, Environment environment,
			ResourcePatternResolver resources, @Value("${spring.graphql.http.path:/graphql}") String path)
			throws IOException {
		this.page = new ClassPathResource(FOLDER + "index.html").getContentAsByteArray();
		for (Resource file : resources.getResources("classpath:" + FOLDER + "*" + SUFFIX_OF_PACKED)) {
			this.files.put(String.valueOf(file.getFilename()).replace(SUFFIX_OF_PACKED, ""), new PackedFile(file));
		}
		this.settings = new Settings(path.substring(1), "browser", cypher.isEnabled(environment),
				documents.samples().stream().map(GraphiqlController::sample).toList());
	}

	@GetMapping(GraphiqlPage.PATH)
	void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Delivery.send(request, response, MediaType.TEXT_HTML_VALUE + ";charset=utf-8", this.page, -1);
	}

	@GetMapping(GraphiqlPage.PATH + "/{name}")
	void file(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
			throws IOException, NoResourceFoundException {
		@Nullable PackedFile file = this.files.get(name);
		if (file == null) {
			throw new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), name);
		}
		String type = MediaTypeFactory.getMediaType(name).orElseThrow().toString();
		Delivery.send(request, response, type + ";charset=utf-8", file);
	}

	@GetMapping(GraphiqlPage.PATH + "/settings.json")
	Settings settings() {
		return this.settings;
	}

	/** The question stands in the first comment. */
	private static SampleOperation sample(TrustedDocument document) {
		String question = document.text().lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
		return new SampleOperation(document.name(), question, document.text(), document.example());
	}

	/**
	 * The settings of the page.
	 *
	 * @param endpoint the address of GraphQL, relative to the page
	 * @param browser the address of Neo4j Browser, relative to the page
	 * @param cypher whether the server shows its statements
	 * @param operations the list of samples
	 */
	record Settings(String endpoint, String browser, boolean cypher, List<SampleOperation> operations) {

		Settings {
			operations = List.copyOf(operations);
		}

	}

	/**
	 * A sample operation, shown as a question of the list.
	 *
	 * @param name the operation's name
	 * @param question the question that it answers
	 * @param query the whole text of its file, with the comment that describes it
	 * @param variables values of its variables with which it can be tried
	 */
	record SampleOperation(String name, String question, String query, Map<String, @Nullable Object> variables) {
	}

}
