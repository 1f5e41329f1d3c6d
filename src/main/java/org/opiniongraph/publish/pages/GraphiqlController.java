package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the GraphiQL page the address of GraphQL and the contents of its tabs. */
@RestController
@ConditionalOnBean(GraphiqlPage.class)
class GraphiqlController {

	private static final String ENDING = ".graphql";

	private final Settings settings;

	GraphiqlController(ResourcePatternResolver files, @Value("${spring.graphql.http.path:/graphql}") String path)
			throws IOException {
		Resource[] operations = files.getResources("classpath*:graphql/operations/*" + ENDING);
		this.settings = new Settings(path.substring(1),
				Arrays.stream(operations)
					.sorted(Comparator.comparing((file) -> Objects.requireNonNull(file.getFilename())))
					.map(GraphiqlController::operation)
					.toList());
	}

	@GetMapping(GraphiqlPage.PATH + "/settings.json")
	Settings settings() {
		return this.settings;
	}

	private static SampleOperation operation(Resource file) {
		String name = Objects.requireNonNull(file.getFilename());
		try {
			return new SampleOperation(name.substring(0, name.length() - ENDING.length()),
					file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
	 */
	record SampleOperation(String name, String query) {
	}

}
