package org.opiniongraph.ingest;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Loads record which nodes they change, and in which fields. */
@GraphTest
class ChangeRecordsTests {

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	Neo4jClient neo4j;

	@BeforeEach
	void afresh() {
		this.ingest.run(SeedFolder.PACKAGED, true);
	}

	@AfterEach
	void putBack() {
		this.ingest.run(SeedFolder.PACKAGED, true);
	}

	@Test
	void whatWasLoadedIntoAnEmptyGraphIsNoChange() {
		assertThat(changes()).isEmpty();
		assertThat(count("ChangeSet")).isEqualTo(1);
	}

	@Test
	void aWordInATextChangesThePassageAndWhatTellsOfIt() throws Exception {
		SeedFolder seed = SeedFolder.in(this.folder);
		this.ingest.run(this.folder.toUri().toString(), false);
		seed.edit(SeedFolder.TABLE, (table) -> table.replaceFirst("ではないか。", "ではないか？"));
		this.ingest.run(this.folder.toUri().toString(), false);
		assertThat(changes()).containsKey("document:cstf-13").doesNotContainKey("council:cstf");
		assertThat(changes().get("document:cstf-13")).contains("CHANGED").contains("sha256").contains("summary");
		assertThat(changes().keySet().stream().filter((it) -> it.startsWith("opinion:"))).hasSizeLessThan(20);
	}

	private Map<String, String> changes() {
		var changes = new TreeMap<String, String>();
		this.neo4j.query(
				"MATCH (c:Change) RETURN c.node AS node, c.kind + reduce(all = '', it IN c.fields | all + ' ' + it) AS text")
			.fetchAs(String.class)
			.mappedBy((types, row) -> changes.put(row.get("node").asString(), row.get("text").asString()))
			.all();
		return changes;
	}

	private long count(String label) {
		return this.neo4j.query("MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS n")
			.bind(label)
			.to("label")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
