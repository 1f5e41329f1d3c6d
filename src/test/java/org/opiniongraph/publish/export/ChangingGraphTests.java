package org.opiniongraph.publish.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opiniongraph.LoadingTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

	@LocalServerPort
	int port;

	@Autowired
	Exports exports;

	@Autowired
	KnownExport known;

	@Autowired
	Neo4jClient neo4j;

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
			.isThrownBy(() -> this.known.send(ExportFile.GRAPH_JSONL, changing));
		assertThat(written.size()).isPositive().isLessThan(whole.size());
		assertThat(this.known.file(ExportFile.GRAPH_JSONL.fileName())).isEmpty();
	}

	@Test
	void aTransferThatRunsMeanwhileIsBrokenSoThatTheClientNotices() throws Exception {
		this.neo4j.query(MORE_THAN_BUFFERS_HOLD).run();
		var whole = new ByteArrayOutputStream();
		this.exports.write(Map.of(ExportFile.GRAPH_JSONL, whole));
		try (var socket = new Socket()) {
			socket.setReceiveBufferSize(4096);
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			socket.getOutputStream()
				.write("GET /export/graph.jsonl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			InputStream answer = socket.getInputStream();
			var received = new ByteArrayOutputStream();
			received.write(answer.readNBytes(1000));
			change();
			readAll(answer, received);
			String text = received.toString(StandardCharsets.UTF_8);
			assertThat(text.substring(0, 1000)).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
			assertThat(received.size()).as("there was more than the buffers on the way hold")
				.isGreaterThan(whole.size() / 2);
			assertThat(text.endsWith("\r\n0\r\n\r\n")).as("whether the last chunk came").isFalse();
			assertThat(text.contains("Service Unavailable")).as("whether somebody answered in the middle").isFalse();
		}
	}

	private void change() {
		this.neo4j.query("MATCH (load:Load) SET load.other = coalesce(load.other, 0) + 1").run();
	}

	/** A connection may end with a reset. */
	private static void readAll(InputStream answer, OutputStream received) {
		try {
			answer.transferTo(received);
		}
		catch (IOException ex) {
			assertThat(ex).hasMessageContaining("reset");
		}
	}

}
