package org.opiniongraph.load.seed;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.ingest.SeedFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The revision of files is known before their tables are read. */
class SeedRevisionTests {

	@Test
	void theRevisionOfTheFilesIsThatOfTheSeed() {
		assertThat(new SeedReader(new SeedFiles(SeedFolder.PACKAGED)).revision())
			.isEqualTo(new SeedReader(new SeedFiles(SeedFolder.PACKAGED)).read().revision());
	}

}
