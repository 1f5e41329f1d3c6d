package org.opiniongraph.tools.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.load.vocabulary.VocabularyReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The seed folder that the command writes. */
final class CorpusFolder {

	private static final String SEED = "/graph-seed/";

	private final YAMLMapper yaml = YAMLMapper.builder().build();

	private final Path folder;

	CorpusFolder(Path folder) {
		this.folder = folder;
	}

	/** The packaged vocabulary, byte by byte. */
	void vocabulary() throws IOException {
		for (String name : VocabularyReader.FILES) {
			try (InputStream packaged = packaged(name)) {
				write(name, packaged.readAllBytes());
			}
		}
	}

	void council(String slug, Map<String, Object> descriptor) throws IOException {
		write("councils/" + slug + ".yaml", this.yaml.writeValueAsBytes(descriptor));
	}

	void document(String slug, Map<String, Object> descriptor, String table, List<String> lines) throws IOException {
		write("documents/" + slug + "/document.yaml", this.yaml.writeValueAsBytes(descriptor));
		write("documents/" + slug + "/" + table, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private void write(String name, byte[] content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		Files.write(file, content);
	}

	/** A file of the packaged seed. */
	static InputStream packaged(String name) {
		return Objects.requireNonNull(CorpusFolder.class.getResourceAsStream(SEED + name), name);
	}

}
