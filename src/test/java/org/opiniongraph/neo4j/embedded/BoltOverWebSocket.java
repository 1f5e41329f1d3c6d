package org.opiniongraph.neo4j.embedded;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** What the script of a web page could do: speak Bolt through a WebSocket. */
final class BoltOverWebSocket implements WebSocket.Listener {

	private static final String HANDSHAKE = "6060b01700000205000000000000000000000000";

	private static final String HELLO = "b101a1" + text("user_agent") + text("page/1");

	private static final String LOGON_WITHOUT_TOKEN = "b16aa1" + text("scheme") + text("none");

	private static final String PULL = "b13fa1" + text("n") + "ff";

	private static final int VERSION_DIGITS = 8;

	private static final String HUNG_UP = "";

	private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

	private BoltOverWebSocket() {
	}

	/**
	 * Sends a statement without having a password, waiting for each answer as a driver
	 * does.
	 * @return all that was answered, in hexadecimal
	 */
	static String runFrom(String origin, URI bolt, String cypher) throws Exception {
		var page = new BoltOverWebSocket();
		var client = HttpClient.newHttpClient();
		try {
			var socket = client.newWebSocketBuilder()
				.header("Origin", origin)
				.buildAsync(URI.create("ws://" + bolt.getAuthority() + "/"), page)
				.get(10, TimeUnit.SECONDS);
			String run = "b310" + text(cypher) + "a0a0";
			return page.converse(socket, HANDSHAKE, chunked(HELLO), chunked(LOGON_WITHOUT_TOKEN), chunked(run),
					chunked(PULL));
		}
		finally {
			client.shutdownNow();
		}
	}

	private String converse(WebSocket socket, String... messages) throws Exception {
		var heard = new StringBuilder();
		for (String message : messages) {
			var sent = socket.sendBinary(ByteBuffer.wrap(HexFormat.of().parseHex(message)), true)
				.handle((_, failure) -> failure == null);
			if (!sent.get(10, TimeUnit.SECONDS) || !answered(heard)) {
				break;
			}
		}
		return heard.toString();
	}

	/** An answer comes in pieces; the last one ends with an empty chunk. */
	private boolean answered(StringBuilder heard) throws InterruptedException {
		do {
			@Nullable String piece = this.answers.poll(10, TimeUnit.SECONDS);
			if (piece == null || piece.equals(HUNG_UP)) {
				return false;
			}
			heard.append(piece);
		}
		while (heard.length() > VERSION_DIGITS && !heard.toString().endsWith("0000"));
		return true;
	}

	@Override
	public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
		var bytes = new byte[data.remaining()];
		data.get(bytes);
		this.answers.add(HexFormat.of().formatHex(bytes));
		socket.request(1);
		return null;
	}

	@Override
	public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
		this.answers.add(HUNG_UP);
		return null;
	}

	@Override
	public void onError(WebSocket socket, Throwable error) {
		this.answers.add(HUNG_UP);
	}

	private static String text(String value) {
		var bytes = value.getBytes(StandardCharsets.US_ASCII);
		var out = new ByteArrayOutputStream();
		out.write(0xd0);
		out.write(bytes.length);
		out.writeBytes(bytes);
		return HexFormat.of().formatHex(out.toByteArray());
	}

	private static String chunked(String message) {
		return HexFormat.of().toHexDigits((short) (message.length() / 2)) + message + "0000";
	}

}
