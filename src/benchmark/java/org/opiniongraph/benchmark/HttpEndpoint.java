package org.opiniongraph.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends GraphQL over HTTP on connections that are kept. */
final class HttpEndpoint implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int MOST_CONNECTIONS = 512;

	private static final byte[] FAILED = "{\"errors\"".getBytes(StandardCharsets.UTF_8);

	private final HttpHost host;

	private final Timeout patience;

	private final HttpRequester requester;

	HttpEndpoint(int port, long patienceSeconds) {
		this.host = new HttpHost("http", "127.0.0.1", port);
		this.patience = Timeout.ofSeconds(patienceSeconds);
		this.requester = RequesterBootstrap.bootstrap()
			.setMaxTotal(MOST_CONNECTIONS)
			.setDefaultMaxPerRoute(MOST_CONNECTIONS)
			.setSocketConfig(SocketConfig.custom().setTcpNoDelay(true).setSoTimeout(this.patience).build())
			.create();
	}

	Call call(String query, Map<String, Object> variables) {
		byte[] body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
		return new Call() {

			@Override
			public long run() {
				byte[] answer = send(body);
				if (startsWith(answer, FAILED)) {
					throw new FailedCallException(beginning(answer), null);
				}
				return answer.length;
			}

			@Override
			public JsonNode read() {
				JsonNode answer = JSON.readTree(send(body));
				if (answer.has("errors") || !answer.has("data")) {
					throw new FailedCallException(answer.toString(), null);
				}
				return answer.get("data");
			}

		};
	}

	/** A server may have closed connections that were idle: then a new one is tried. */
	private byte[] send(byte[] body) {
		try {
			return sendOnce(body);
		}
		catch (IOException ex) {
			this.requester.closeIdle(TimeValue.ZERO_MILLISECONDS);
			try {
				return sendOnce(body);
			}
			catch (IOException again) {
				throw new FailedCallException("no answer: " + again, again);
			}
		}
	}

	private byte[] sendOnce(byte[] body) throws IOException {
		try {
			var request = new BasicClassicHttpRequest("POST", this.host, "/graphql");
			request.setHeader("Accept", "application/json");
			request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
			return this.requester.execute(this.host, request, this.patience, HttpCoreContext.create(),
					HttpEndpoint::read);
		}
		catch (HttpException ex) {
			throw new FailedCallException("no answer: " + ex, ex);
		}
	}

	private static byte[] read(ClassicHttpResponse response) throws IOException {
		byte[] answer = EntityUtils.toByteArray(response.getEntity());
		if (response.getCode() != 200) {
			throw new FailedCallException("status " + response.getCode() + ": " + beginning(answer), null);
		}
		return answer;
	}

	private static boolean startsWith(byte[] answer, byte[] beginning) {
		return answer.length >= beginning.length
				&& java.util.Arrays.equals(answer, 0, beginning.length, beginning, 0, beginning.length);
	}

	private static String beginning(byte[] answer) {
		return new String(answer, 0, Math.min(answer.length, 300), StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.requester.close(CloseMode.IMMEDIATE);
	}

}
