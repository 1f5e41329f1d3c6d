package org.opiniongraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.opiniongraph.load.ingest.SeedFolder;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Has an application load the packaged document and fifteen more, which take from it one
 * to four categories and two to twelve members, and have 5 to 1,125 rows.
 */
class LargeSeed implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final int DOCUMENTS = 16;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			SeedFolder seed = SeedFolder.in(Files.createTempDirectory(Path.of("target"), "large-seed"));
			for (int i = 1; i < DOCUMENTS; i++) {
				seed.withPartOfFirst("large-%02d".formatted(i), 1 + i % 4, 2 + i * 7 % 11, 5 * i * i);
			}
			TestPropertyValues.of("opinion-graph.seed=" + seed.location()).applyTo(context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
