package org.opiniongraph.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.writing.IngestProperties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents of a folder are sent by a command. */
@LoadingTest
class ImportCommandTests {

	private static final String DESCRIPTOR = """
			slug: grey-plan
			title: 計画（案）に対する御意見と市の考え方
			language: ja
			table: comments.csv
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	IngestProperties properties;

	@AfterEach
	void forgetImports() throws IOException {
		FileSystemUtils.deleteRecursively(this.properties.imports());
	}

	@Test
	void aCommandSendsAFolderAndListsWhatWasRefused(@TempDir Path folder) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("graph-seed/examples"), folder);
		Files.createDirectory(folder.resolve("broken"));
		Files.writeString(folder.resolve("broken/document.yaml"), DESCRIPTOR);
		Files.writeString(folder.resolve("broken/comments.csv"), "甲,乙\n");
		assertThat(sent(folder)).contains("green-plan/document.yaml: 12 rows", "OPINION +12 ~0 -0",
				"broken/document.yaml: comments.csv, line 1: no heading", "2 documents sent, 1 refused");
		FileSystemUtils.deleteRecursively(folder.resolve("broken"));
		assertThat(sent(folder)).contains("nothing differs", "1 documents sent, 0 refused");
	}

	private String sent(Path folder) {
		return send(folder, this.graphQl.uri("/").toString());
	}

	private static String send(Path folder, String server) {
		var out = new ByteArrayOutputStream();
		ImportCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), LoadingTest.TOKEN, folder.toString(),
				server);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void theCommandSaysWhichServerDoesNotAnswerAndWhichFileIsMissing(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("document.yaml"), DESCRIPTOR);
		assertThat(send(folder, "http://localhost:1")).contains("comments.csv cannot be read");
		Files.writeString(folder.resolve("comments.csv"), "御意見\n意見\n");
		assertThat(send(folder, "http://localhost:1")).contains("http://localhost:1/graphql does not answer");
	}

	@Test
	void aCouncilBesideADescriptorIsSentWithIt(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("document.yaml"), DESCRIPTOR + "council: grey-council\n");
		Files.writeString(folder.resolve("comments.csv"), "委員,御意見\n山田委員,意見である。\n");
		assertThat(sent(folder)).contains("there is no council 'grey-council'");
		Files.writeString(folder.resolve("council.yaml"), "{slug: grey-council, name: 審議会, roles: {委員: MEMBER}}");
		assertThat(sent(folder)).contains("COUNCIL +1 ~0 -0", "1 documents sent, 0 refused");
	}

}
