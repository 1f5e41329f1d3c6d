package org.opiniongraph.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema that clients were given is kept in a file, without its descriptions. What
 * breaks them fails the build and names itself; what adds to the schema renews the file:
 * {@code mvn test -Dtest=KeptSchemaTests -Dkept-schema=renew}. Where a break is meant,
 * {@code -Dkept-schema=break} takes it over, and the change of the file shows it.
 */
class KeptSchemaTests {

	private static final Path KEPT = Path.of("src/test/resources/kept-schema.graphqls");

	private static final String COMMAND = "mvn test -Dtest=KeptSchemaTests -Dkept-schema=";

	@Test
	void noClientIsBroken() throws IOException {
		String wish = System.getProperty("kept-schema", "");
		String now = Schemas.shape(Schemas.own());
		String kept = Files.exists(KEPT) ? Files.readString(KEPT) : now;
		SchemaChanges changes = SchemaChanges.between(kept, now);
		if (!wish.equals("break")) {
			assertThat(changes.breaking())
				.as("""
						What breaks clients of the kept schema. Keep the old element, with @deprecated(reason: …) that says what \
						takes its place. Where the break is meant: %sbreak""",
						COMMAND)
				.isEmpty();
			assertThat(wish.equals("renew") ? List.of() : changes.dangerous())
				.as("What may surprise clients of the kept schema. Where it is meant: %srenew", COMMAND)
				.isEmpty();
		}
		if (!wish.isEmpty()) {
			Files.writeString(KEPT, now);
		}
		assertThat(KEPT).as("The kept schema is not the schema any more. Keep what was added: %srenew", COMMAND)
			.content()
			.isEqualTo(now);
	}

}
