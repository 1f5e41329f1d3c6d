package org.opiniongraph.load.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.GridOptions;
import org.opiniongraph.load.ingest.SeedFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A table that was read before is read again as soon as something else decides about it.
 */
class CheckedTablesTests {

	@TempDir
	Path folder;

	private final CheckedTables tables = new CheckedTables();

	private SeedFolder seed;

	@BeforeEach
	void read() throws IOException {
		this.seed = SeedFolder.in(this.folder).withLargeDocument("large", 2);
		reader().read();
	}

	@Test
	void knownTablesGiveTheSameSeed() {
		Seed again = reader().read();
		Seed afresh = new SeedReader(files()).read();
		assertThat(again.revision()).isEqualTo(afresh.revision());
		assertThat(again.members()).isEqualTo(afresh.members());
		assertThat(again.rows()).isEqualTo(afresh.rows());
		assertThat(again.corrections()).isEqualTo(afresh.corrections()).isNotEmpty();
	}

	@Test
	void anotherCouncilIsSeen() throws IOException {
		refused("councils/cstf.yaml", (it) -> it.replace("  構成員: MEMBER\n", ""), "構成員");
	}

	@Test
	void anotherDescriptorIsSeen() throws IOException {
		refused("documents/large/document.yaml", (it) -> it.replace("御意見", "御意見の概要"), "御意見の概要");
	}

	@Test
	void anotherTableIsSeen() throws IOException {
		refused("documents/large/opinions-and-responses.tsv", (it) -> it.replaceFirst("構成員\t", "幽霊\t"), "幽霊");
	}

	@Test
	void otherRulesAreSeen() throws IOException {
		refused("vocabulary/pointers.yaml", (it) -> it.replace("above: [同上", "above: [鶴飼構成員, 同上"), "nothing above");
	}

	private void refused(String file, UnaryOperator<String> edit, String says) throws IOException {
		this.seed.edit(file, edit);
		assertThatThrownBy(() -> reader().read()).isInstanceOf(SeedFormatException.class).hasMessageContaining(says);
	}

	private SeedReader reader() {
		return new SeedReader(files(), GridOptions.LARGEST, this.tables);
	}

	private SeedFiles files() {
		return new SeedFiles(this.folder.toUri().toString());
	}

}
