package org.opiniongraph.api.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.AfterAnswer;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Sends answers as server-sent events, as the protocol "GraphQL over Server-Sent Events"
 * has them in its distinct connections mode: each answer is an event {@code next}, and
 * {@code complete} is the last one.
 */
@Component
public class EventStream {

	private static final Logger log = LoggerFactory.getLogger(EventStream.class);

	private final JsonMapper json;

	EventStream(JsonMapper json) {
		this.json = json;
	}

	/** Whether a client takes events and nothing else. */
	public static boolean isWanted(HttpServletRequest request) {
		return AnswerType.preferred(request).isEmpty() && Collections.list(request.getHeaders(HttpHeaders.ACCEPT))
			.stream()
			.anyMatch((it) -> it.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
	}

	/** Whether an answer is a stream of answers, which only events can carry. */
	public static boolean isNeeded(ExecutionResult answer) {
		return answer.getData() instanceof Publisher;
	}

	/**
	 * Sends an answer, or all answers of a subscription until the last one. A stream
	 * holds no place among the requests in flight.
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, ExecutionResult answer) {
		AfterAnswer.of(request).made();
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=utf-8");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		// some proxies would otherwise wait for the end
		response.setHeader("X-Accel-Buffering", "no");
		try (Stream<ExecutionResult> answers = answers(answer)) {
			OutputStream out = response.getOutputStream();
			for (Iterator<ExecutionResult> all = answers.iterator(); all.hasNext();) {
				event(out, "next", all.next());
			}
			event(out, "complete", null);
		}
		catch (IOException ex) {
			log.debug("The client closed the connection before it received all events.", ex);
		}
	}

	private static Stream<ExecutionResult> answers(ExecutionResult answer) {
		if (!isNeeded(answer)) {
			return Stream.of(answer);
		}
		Publisher<ExecutionResult> all = Objects.requireNonNull(answer.getData());
		return Flux.from(all).toStream(1);
	}

	private void event(OutputStream out, String name, @Nullable ExecutionResult data) throws IOException {
		var event = new ByteArrayOutputStream();
		event.writeBytes("event: %s\ndata: ".formatted(name).getBytes(StandardCharsets.UTF_8));
		if (data != null) {
			AnswerJson.write(this.json, event, Answers.plain(data.toSpecification()));
		}
		event.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
		event.writeTo(out);
		out.flush();
	}

}
