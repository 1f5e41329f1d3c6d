package org.opiniongraph.api.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents that are checked into schema/operations, by name and by hash. */
@Component
@EnableConfigurationProperties(DocumentsProperties.class)
public class TrustedDocuments {

	private static final String SUFFIX_OF_FILES = "\\.graphql$";

	private final TreeMap<String, TrustedDocument> byName = new TreeMap<>();

	private final TreeMap<String, TrustedDocument> byHash = new TreeMap<>();

	TrustedDocuments(ResourcePatternResolver files, DocumentsProperties properties) throws IOException {
		for (Resource file : files.getResources(properties.location())) {
			var document = new TrustedDocument(
					Objects.requireNonNull(file.getFilename()).replaceFirst(SUFFIX_OF_FILES, ""),
					file.getContentAsString(StandardCharsets.UTF_8));
			this.byName.put(document.name(), document);
			this.byHash.put(document.hash(), document);
		}
	}

	public Collection<TrustedDocument> all() {
		return this.byName.values();
	}

	public Optional<TrustedDocument> find(String nameOrHash) {
		return Optional.ofNullable(this.byName.get(nameOrHash))
			.or(() -> Optional.ofNullable(this.byHash.get(nameOrHash)));
	}

	boolean trusts(Object hash) {
		return hash instanceof String it && this.byHash.containsKey(it);
	}

}
