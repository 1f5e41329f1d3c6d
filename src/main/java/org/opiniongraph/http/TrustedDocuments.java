package org.opiniongraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents of schema/operations, by name and by hash. */
@Component
class TrustedDocuments {

	static final String FOLDER = "schema/operations/";

	private static final String SUFFIX = ".graphql";

	private static final String FILES = "classpath*:graphql/operations/*" + SUFFIX;

	private final TreeMap<String, TrustedDocument> byName = new TreeMap<>();

	private final TreeMap<String, TrustedDocument> byHash = new TreeMap<>();

	TrustedDocuments(ResourcePatternResolver files) throws IOException {
		for (Resource file : files.getResources(FILES)) {
			String name = Objects.requireNonNull(file.getFilename());
			var document = new TrustedDocument(name.substring(0, name.length() - SUFFIX.length()),
					file.getContentAsString(StandardCharsets.UTF_8));
			this.byName.put(document.name(), document);
			this.byHash.put(document.hash(), document);
		}
	}

	Collection<TrustedDocument> all() {
		return this.byName.values();
	}

	Optional<TrustedDocument> find(String nameOrHash) {
		return Optional.ofNullable(this.byName.get(nameOrHash)).or(() -> Optional.ofNullable(this.byHash.get(nameOrHash)));
	}

	boolean trusts(Object hash) {
		return hash instanceof String it && this.byHash.containsKey(it);
	}

}
