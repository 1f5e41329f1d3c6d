package org.opiniongraph.neo4j.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.GraphDatabase;
import org.opiniongraph.neo4j.connection.StartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class EmbeddedNeo4jRestartTests {

	@TempDir
	Path folder;

	@Test
	void dataAndPasswordSurviveARestart() throws IOException {
		Path data = this.folder.resolve("data");
		String password;
		try (var server = EmbeddedNeo4j.start(data, 0)) {
			password = server.password();
			run(server, "CREATE (:Kept)");
			assertThat(mode(data)).isIn("rwx------", "");
		}
		takenPortIsExplained();
		Files.move(data.resolve("password"), data.resolve("password.new"));
		try (var server = EmbeddedNeo4j.start(data, 0)) {
			assertThat(server.password()).as("taken before a crash, proposed again after it").isEqualTo(password);
			assertThat(run(server, "MATCH (kept:Kept) RETURN kept").records()).hasSize(1);
			assertThat(data.resolve("password.new")).doesNotExist();
		}
	}

	/** What the file system says of who may enter; nothing where it cannot tell. */
	private static String mode(Path path) throws IOException {
		return Files.getFileStore(path).supportsFileAttributeView("posix")
				? PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) : "";
	}

	@Test
	void passwordIsLongAndItsFileReadableByItsOwnerOnly() throws IOException {
		var file = new PasswordFile(this.folder);
		assertThat(file.propose()).hasSizeGreaterThan(40).isEqualTo(file.propose());
		file.accept();
		assumeThat(Files.getFileStore(this.folder).supportsFileAttributeView("posix")).isTrue();
		assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	/** In a folder that has a database already, Neo4j itself meets the taken port. */
	private void takenPortIsExplained() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			int port = taken.getLocalPort();
			assertThatExceptionOfType(StartException.class).isThrownBy(() -> EmbeddedNeo4j.start(this.folder, port))
				.withMessageStartingWith("Port " + port + " on 127.0.0.1 is in use");
		}
	}

	private static EagerResult run(EmbeddedNeo4j server, String cypher) {
		try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			return driver.executableQuery(cypher).execute();
		}
	}

}
