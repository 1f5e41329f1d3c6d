package org.opiniongraph.load.changelog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.load.run.LoadRun;
import org.opiniongraph.load.writing.ForeignData;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadMode;
import org.opiniongraph.load.writing.OpinionGraphWriter;
import org.opiniongraph.neo4j.connection.GraphConstraints;
import org.opiniongraph.neo4j.connection.LoadLock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Loads record which nodes they change, and in which fields. */
@Tag("database")
@LoadingTest
class ChangeRecordsTests {

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	LoadLock oneAtATime;

	@Autowired
	GraphConstraints constraints;

	@Autowired
	GraphStore store;

	@Autowired
	OpinionGraphWriter writer;

	@Autowired
	ForeignData foreign;

	@Autowired
	ChangeRecords records;

	@Autowired
	FollowingChanges following;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void whatWasLoadedIntoAnEmptyGraphIsNoChange() {
		assertThat(changes()).isEmpty();
		assertThat(count("ChangeSet")).isEqualTo(1);
	}

	@Test
	void aWordInATextChangesThePassageAndWhatTellsOfIt() throws Exception {
		SeedFolder seed = SeedFolder.in(this.folder)
			.edit(SeedFolder.TABLE, (table) -> table.replaceFirst("ではないか。", "ではないか？"));
		this.ingest.run(seed.location(), false);
		assertThat(changes()).containsKey("document:cstf-13").doesNotContainKey("council:cstf");
		assertThat(changes().get("document:cstf-13")).contains("CHANGED").contains("sha256").contains("summary");
		assertThat(changes().keySet().stream().filter((it) -> it.startsWith("opinion:"))).hasSizeLessThan(20);
	}

	@Test
	void whatIsTooLongAgoIsForgotten() throws Exception {
		SeedFolder seed = SeedFolder.in(this.folder);
		Ingest forgetful = forgetful();
		seed.edit(SeedFolder.TABLE, (table) -> table.replaceFirst("ではないか。", "ではないか？"));
		forgetful.run(seed.location(), false);
		assertThat(count("ChangeSet")).isEqualTo(2);
		assertThat(changes()).isNotEmpty();
		seed.edit("councils/cstf.yaml",
				(text) -> text.replace("nameEn: Cybersecurity Task Force", "nameEn: Task Force"));
		forgetful.run(seed.location(), false);
		assertThat(count("ChangeSet")).isEqualTo(2);
		assertThat(changes()).containsKey("council:cstf").doesNotContainKey("opinion:cstf-13/00001");
	}

	@Test
	void theOldestTombstonesOfVeryManyAreForgotten() throws Exception {
		this.neo4j.query("UNWIND range(1, 100002) AS it CREATE (:Tombstone {id: 'opinion:gone/' + it, sequence: it})")
			.run();
		this.ingest.run(SeedFolder.in(this.folder)
			.edit(SeedFolder.TABLE, (table) -> table.replaceFirst("ではないか。", "ではないか？"))
			.location(), false);
		assertThat(count("Tombstone")).isEqualTo(100_000);
		assertThat(this.neo4j.query("MATCH (it:Tombstone) RETURN min(it.sequence) AS oldest").fetchAs(Long.class).one())
			.hasValueSatisfying((oldest) -> assertThat(oldest).isGreaterThan(1));
		this.neo4j.query("MATCH (it:Tombstone) DELETE it").run();
	}

	@Test
	void aRowThatGoesLeavesAStoneThatItsReturnTakesAway() throws Exception {
		SeedFolder seed = SeedFolder.in(this.folder)
			.edit("corrections.yaml",
					(text) -> text.replaceFirst("(?s)- document: cstf-13\\s+row: 59\\s.*?(?=- document|$)", ""));
		this.ingest.run(seed.location(), false);
		seed.edit(SeedFolder.TABLE, (table) -> table.stripTrailing().replaceFirst("\n[^\n]*$", "\n"));
		this.ingest.run(seed.location(), false);
		assertThat(changes().get("opinion:cstf-13/00059")).startsWith("REMOVED");
		assertThat(count("Tombstone")).isPositive();
		this.ingest.run(SeedFolder.PACKAGED, false);
		assertThat(count("Tombstone")).isZero();
	}

	@Test
	void aRowThatIsInsertedMovesTheOthersAndTakesNoId() throws Exception {
		SeedFolder seed = SeedFolder.in(this.folder);
		seed.edit(SeedFolder.TABLE,
				(table) -> table.replaceFirst("(?m)^(④ 国際連携\t)", "④ 国際連携\t中尾構成員\t海底ケーブルの防護を議題に加えること。\tご指摘のとおりです。\n$1"));
		this.ingest.run(seed.location(), false);
		Map<String, String> changes = changes();
		assertThat(changes.get("opinion:cstf-13/00045-001")).startsWith("ADDED");
		List<String> opinions = changes.keySet()
			.stream()
			.filter((it) -> it.startsWith("opinion:") && it.compareTo("opinion:cstf-13/00046") >= 0)
			.toList();
		assertThat(opinions).hasSize(14)
			.as("nothing but the place, or what compares it with the others")
			.allSatisfy((it) -> assertThat(changes.get(it)).matches("MOVED (row|row related|related row)"));
		assertThat(opinions).anySatisfy((it) -> assertThat(changes.get(it)).isEqualTo("MOVED row"));
		assertThat(changes.values()).noneMatch((it) -> it.startsWith("REMOVED"));
		assertThat(this.neo4j
			.query("MATCH (c:Change {node: 'opinion:cstf-13/00059'}) RETURN c.rowBefore + ' ' + c.rowAfter")
			.fetchAs(String.class)
			.one()).contains("59 60");
	}

	/** Remembers what one load changed. */
	private Ingest forgetful() {
		var properties = new IngestProperties(SeedFolder.PACKAGED, LoadMode.CHANGES, null, 5_000, 1,
				DataSize.ofMegabytes(32), Path.of("target/no-imports"));
		return new Ingest(
				new LoadRun(this.oneAtATime, this.constraints, this.store, this.writer, this.foreign,
						new ChangeHistory(this.records, this.following, properties), this.transactions, properties),
				this.store, properties);
	}

	private Map<String, String> changes() {
		var changes = new TreeMap<String, String>();
		this.neo4j.query(
				"MATCH (c:Change) RETURN c.node AS node, c.kind + reduce(all = '', it IN c.fields | all + ' ' + it) AS text ORDER BY c.sequence")
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
