package org.opiniongraph.api.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.MeantNames;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The documents that are checked into schema/operations, by name and by hash. A file
 * {@code <Name>.variables.json} beside a document has an example of its variables. Those
 * in the folder {@code views} are what the explorer asks; the others are samples. The
 * file {@code order.txt} has the names of samples, the most interesting first.
 */
@Component
@EnableConfigurationProperties(DocumentsProperties.class)
public class TrustedDocuments {

	private static final String SUFFIX_OF_FILES = "\\.graphql$";

	private static final String ORDER = "order.txt";

	private static final String VIEWS = "/views/";

	private static final TypeReference<Map<String, @Nullable Object>> VARIABLES = new TypeReference<>() {
	};

	private final TreeMap<String, TrustedDocument> byName = new TreeMap<>();

	private final TreeMap<String, TrustedDocument> byHash = new TreeMap<>();

	private final LinkedHashSet<String> order = new LinkedHashSet<>();

	private final TreeSet<String> samples = new TreeSet<>();

	TrustedDocuments(ResourcePatternResolver files, DocumentsProperties properties, JsonMapper json)
			throws IOException {
		for (Resource file : files.getResources(properties.location())) {
			String name = Objects.requireNonNull(file.getFilename()).replaceFirst(SUFFIX_OF_FILES, "");
			var document = TrustedDocument.of(name, file.getContentAsString(StandardCharsets.UTF_8),
					example(name, file.createRelative(name + ".variables.json"), json));
			this.byName.put(document.name(), document);
			this.byHash.put(document.hash(), document);
			Resource names = file.createRelative(ORDER);
			if (this.order.isEmpty() && names.exists()) {
				names.getContentAsString(StandardCharsets.UTF_8).lines().forEach(this.order::add);
			}
			if (!file.getURL().getPath().contains(VIEWS)) {
				this.samples.add(document.name());
			}
		}
	}

	public Collection<TrustedDocument> all() {
		return this.byName.values();
	}

	/** Those that people try: the most interesting first, then by name. */
	public List<TrustedDocument> samples() {
		var names = new LinkedHashSet<String>(this.order);
		names.addAll(this.samples);
		return names.stream().map(this.byName::get).filter(Objects::nonNull).toList();
	}

	public Optional<TrustedDocument> find(String nameOrHash) {
		return Optional.ofNullable(this.byName.get(nameOrHash))
			.or(() -> Optional.ofNullable(this.byHash.get(nameOrHash)));
	}

	/**
	 * Says that there is no such document, and which one may have been meant.
	 * @param nameOrHash the name that a client gave
	 * @return sentences for the client
	 */
	public String unknown(String nameOrHash) {
		return "This server has no trusted document with the name or hash '%s'.%s".formatted(
				Arguments.shown(nameOrHash), MeantNames.didYouMeanOr(nameOrHash, this.byName.keySet(), "It has"));
	}

	boolean trusts(Object hash) {
		return hash instanceof String it && this.byHash.containsKey(it);
	}

	private static Map<String, @Nullable Object> example(String name, Resource file, JsonMapper json)
			throws IOException {
		if (!file.exists()) {
			return Map.of();
		}
		try (InputStream in = file.getInputStream()) {
			return json.readValue(in, VARIABLES);
		}
		catch (JacksonException ex) {
			throw new BrokenDocumentException(name, "expected a JSON object with a value for each variable");
		}
	}

}
