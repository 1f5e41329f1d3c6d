package org.opiniongraph.api.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AccessTokenTests {

	private static final String SECRET = "sixteen-letters!";

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			Bearer sixteen-letters!,  true
			bearer  sixteen-letters!, true
			Bearer sixteen-letters,   false
			Bearer sixteen-letters!!, false
			Basic sixteen-letters!,   false
			none,                     false
			""")
	void aHeaderHasTheWholeToken(String header, boolean granted) {
		AccessToken token = Objects.requireNonNull(AccessToken.of("a-setting", SECRET));
		assertThat(token.isIn(header)).isEqualTo(granted);
	}

	@Test
	void aTokenMayBeInAFile(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("token"), SECRET + "\n");
		AccessToken token = Objects.requireNonNull(AccessToken.of("a-setting", "file:" + file));
		assertThat(token.isIn("Bearer " + SECRET)).isTrue();
	}

	@Test
	void aShortTokenIsRefusedByTheNameOfItsSettingAndNotShown() {
		assertThatIllegalArgumentException().isThrownBy(() -> AccessToken.of("a-setting", "guess-me"))
			.withMessage("a-setting has fewer than 16 characters");
		assertThat(new AccessProperties(SECRET, SECRET)).hasToString("AccessProperties");
	}

}
