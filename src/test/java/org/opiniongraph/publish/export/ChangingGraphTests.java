package org.opiniongraph.publish.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.model.Sha256;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A graph that changes while it is exported is never half one and half the other. */
@LoadingTest
class ChangingGraphTests {

	private static final String MORE_THAN_BUFFERS_HOLD = """
			MATCH (o:Opinion)
			WITH o, reduce(text = o.text, i IN range(1, 8) | text + text) AS long
			UNWIND range(1, 4) AS copy
			CREATE (:Opinion {id: o.id + 'x' + copy, row: o.row, text: left(long, 60000), ditto: o.ditto})
			""";

	@Autowired
	Exports exports;

	@Autowired
	KnownExport known;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void whatWasWrittenHasNoEndAndNobodyRemembersIt() throws Exception {
		var written = new ByteArrayOutputStream();
		var whole = new ByteArrayOutputStream();
		this.exports.write(Map.of(ExportFile.GRAPH_JSONL, whole));
		var changing = new OutputStream() {
			@Override
			public void write(int one) {
				throw new IllegalStateException("a part is written at a time");
			}

			@Override
			public void write(byte[] some, int offset, int length) {
				change();
				written.write(some, offset, length);
			}
		};
		assertThatExceptionOfType(GraphChangedException.class)
			.isThrownBy(() -> this.exports.write(Map.of(ExportFile.GRAPH_JSONL, changing)));
		assertThat(written.size()).isPositive().isLessThan(whole.size());
		assertThat(this.known.version(ExportFile.GRAPH_JSONL)).isEmpty();
	}

	@Test
	void aTransferThatRunsMeanwhileGoesOnWithTheGraphAsItWas() throws Exception {
		this.neo4j.query(MORE_THAN_BUFFERS_HOLD).run();
		var whole = new ByteArrayOutputStream();
		this.exports.write(Map.of(ExportFile.GRAPH_JSONL, whole));
		var stored = this.known.file(ExportFile.GRAPH_JSONL);
		var received = new ByteArrayOutputStream();
		stored.body().write(received, 0, 1000);
		change();
		assertThat(this.known.version(ExportFile.GRAPH_JSONL)).isEmpty();
		this.known.file(ExportFile.GRAPH_JSONL);
		stored.body().write(received, 1000, stored.version().size() - 1000);
		assertThat(received.toByteArray()).isEqualTo(whole.toByteArray());
	}

	@Test
	void aFileIsReadWhileItIsMadeAndKnownAfterwards() throws Exception {
		this.neo4j.query(MORE_THAN_BUFFERS_HOLD).run();
		var whole = new ByteArrayOutputStream();
		this.exports.write(Map.of(ExportFile.GRAPH_JSONL, whole));
		FileInTheMaking making = this.known.begun(ExportFile.GRAPH_JSONL);
		var received = new ByteArrayOutputStream();
		making.spool().follow(received);
		assertThat(received.toByteArray()).isEqualTo(whole.toByteArray());
		making.whole();
		HttpCall.Answer part = HttpCall.get(this.graphQl.uri("/export/graph.jsonl"), "Range", "bytes=0-9");
		assertThat(part.status()).isEqualTo(206);
		assertThat(part.header("ETag")).isEqualTo("\"" + Sha256.of(whole.toByteArray()) + "\"");
	}

	private void change() {
		this.neo4j.query("MATCH (load:Load) SET load.other = coalesce(load.other, 0) + 1").run();
	}

}
