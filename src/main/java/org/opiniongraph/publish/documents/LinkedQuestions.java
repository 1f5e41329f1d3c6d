package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.opiniongraph.model.NodeKind;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The GraphQL queries for the documents of nodes: one file of schema/linked for each
 * kind, and the fragments that it uses.
 */
@Component
class LinkedQuestions {

	private static final String FOLDER = "classpath:graphql/linked/";

	private static final Pattern LIST = Pattern
		.compile("(\\w+)\\((?:\\w+: \\[[A-Z, ]+\\], )?first: \\d+, after: \\$(\\w+)\\)");

	private final Map<NodeKind, String> texts = new EnumMap<>(NodeKind.class);

	private final Map<NodeKind, Map<String, String>> cursors = new EnumMap<>(NodeKind.class);

	private final String opinions;

	LinkedQuestions(ResourcePatternResolver files) throws IOException {
		Resource[] fragments = files.getResources(FOLDER + "fragments/*.graphql");
		for (NodeKind kind : NodeKind.values()) {
			if (kind.isPublic()) {
				String text = text(files, kind.idPrefix().replace(":", ".graphql"), fragments);
				this.texts.put(kind, text);
				this.cursors.put(kind,
						LIST.matcher(text)
							.results()
							.collect(Collectors.toUnmodifiableMap((it) -> it.group(1), (it) -> it.group(2))));
			}
		}
		this.opinions = text(files, "opinion-rows.graphql", fragments);
	}

	private static String text(ResourcePatternResolver files, String name, Resource... fragments) throws IOException {
		var text = new StringBuilder(content(files.getResource(FOLDER + name)));
		for (Resource fragment : fragments) {
			String spread = "..." + Objects.requireNonNull(fragment.getFilename()).replace(".graphql", "");
			if (text.indexOf(spread) >= 0) {
				text.append(content(fragment));
			}
		}
		return text.toString();
	}

	/**
	 * The question for nodes of a kind. It takes {@code $ids} (100 at most),
	 * {@code $after} (where the longest list goes on), for each other list a variable
	 * with its name, {@code $lists} (whether lists are wanted) and, where there is one,
	 * {@code $summary} (whether it is wanted).
	 */
	String of(NodeKind kind) {
		return Objects.requireNonNull(this.texts.get(kind));
	}

	/** The lists of a kind, each with the variable that says where it goes on. */
	Map<String, String> lists(NodeKind kind) {
		return Objects.requireNonNull(this.cursors.get(kind));
	}

	/**
	 * The question for the opinions that a node lists, or of a council. It takes
	 * {@code $id} and {@code $after} (where the list goes on).
	 */
	String ofOpinions() {
		return this.opinions;
	}

	private static String content(Resource file) throws IOException {
		return file.getContentAsString(StandardCharsets.UTF_8);
	}

}
