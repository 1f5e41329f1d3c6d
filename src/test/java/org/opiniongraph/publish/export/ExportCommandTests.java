package org.opiniongraph.publish.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The command that exports into a folder, on a database of its own. */
class ExportCommandTests {

	@TempDir
	Path folder;

	@Test
	void aFolderHasAllFilesAsTheManifestTellsThem() throws IOException {
		Path export = this.folder.resolve("new/export");
		String made = ExportCommand.run(export.toString(), "--opinion-graph.embedded.bolt-port=0",
				"--opinion-graph.embedded.data=" + this.folder.resolve("neo4j"));
		assertThat(made).startsWith(export + ": revision ").contains(", 9 files, ");
		try (Stream<Path> files = Files.list(export)) {
			assertThat(files.map((it) -> it.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(ExportFile.names());
		}
		for (JsonNode file : new JsonMapper().readTree(Files.readAllBytes(export.resolve("manifest.json")))
			.get("files")) {
			byte[] content = Files.readAllBytes(export.resolve(file.get("name").asString()));
			assertThat(Sha256.of(content)).isEqualTo(file.get("sha256").asString());
			assertThat(file.get("url").asString()).startsWith("http://localhost:8080/export/");
		}
		assertThat(Files.readString(export.resolve("graph.ttl"))).contains("<http://localhost:8080/id/opinion:");
	}

	@Test
	void whatIsNoNewFolderIsRefusedBeforeAnythingStarts() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "");
		refused("The command has 0 folders. Expected: <new folder>");
		refused("The command has 2 folders. Expected: <new folder>", "one", "other");
		refused(file + " is a file, not a folder. Expected: <new folder>", file.toString());
		refused("The folder " + this.folder + " is not empty. Expected: <new folder>", this.folder.toString());
	}

	private static void refused(String sentence, String... arguments) {
		assertThatIllegalArgumentException().isThrownBy(() -> ExportCommand.run(arguments))
			.withMessageStartingWith(sentence);
	}

}
