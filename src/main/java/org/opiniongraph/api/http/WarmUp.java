package org.opiniongraph.api.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.api.answer.AnswerBytes;
import org.opiniongraph.api.answer.AnswerJson;
import org.opiniongraph.api.answer.AnswersInMaking;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.api.field.OwnQuestion;
import org.opiniongraph.api.operation.KeptDocuments;
import org.opiniongraph.api.operation.RequestedDocument;
import org.opiniongraph.api.request.HttpProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Runs queries of its own after the start, one at a time and only while no client is
 * served, so that the JVM compiles the code of answers before many clients come. The
 * answers are discarded.
 */
@Component
@EnableConfigurationProperties(WarmUpProperties.class)
class WarmUp implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private static final URI NOWHERE = URI.create("/warm-up");

	private static final Duration A_WHILE = Duration.ofMillis(50);

	private final WebGraphQlHandler graphQl;

	private final JsonMapper json;

	private final AnswersInMaking clients;

	private final HttpProperties http;

	private final Duration duration;

	private final List<RequestedDocument> documents;

	private volatile boolean stopped;

	WarmUp(WebGraphQlHandler graphQl, JsonMapper json, AnswersInMaking clients, HttpProperties http,
			WarmUpProperties properties, ResourcePatternResolver files) throws IOException {
		this.graphQl = graphQl;
		this.json = json;
		this.clients = clients;
		this.http = http;
		this.duration = properties.duration();
		this.documents = read(files.getResources(properties.location()));
	}

	private static List<RequestedDocument> read(Resource[] files) throws IOException {
		var documents = new ArrayList<RequestedDocument>();
		for (Resource file : files) {
			documents.add(RequestedDocument.checkedIn(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return documents;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.duration.isPositive()) {
			Thread.ofVirtual().name("warm-up").start(() -> log.info("Asked itself {} questions.", ask(this.duration)));
		}
	}

	/**
	 * Asks one question after the other, each of them once at least. A question without a
	 * good answer is not asked again: it may ask for more than this server allows.
	 * @param time for how long, not counted what it stood back for clients
	 * @return how many had a good answer
	 */
	int ask(Duration time) {
		var questions = new ArrayDeque<>(this.documents);
		int good = 0;
		int asked = 0;
		long spent = 0;
		while (!this.stopped && !questions.isEmpty() && (spent < time.toNanos() || asked < this.documents.size())) {
			if (!this.clients.isNone()) {
				standBack();
				continue;
			}
			RequestedDocument question = questions.remove();
			long start = System.nanoTime();
			if (ask(question)) {
				questions.add(question);
				good++;
			}
			asked++;
			spent += System.nanoTime() - start;
		}
		return good;
	}

	private boolean ask(RequestedDocument document) {
		var afterAnswer = new AfterAnswer();
		try {
			var request = new WebGraphQlRequest(NOWHERE, HttpHeaders.EMPTY, null, null,
					OwnQuestion.marked(afterAnswer.asAttributes()), Map.of("query", document.query()),
					RequestedDocument.nextRequestId(), Locale.ENGLISH);
			KeptDocuments.run(request, document, true);
			WebGraphQlResponse answer = Objects.requireNonNull(this.graphQl.handleRequest(request).block());
			if (!answer.getExecutionResult().getErrors().isEmpty()) {
				log.debug("A request of the warm-up failed: {}", answer.getExecutionResult().getErrors());
				return false;
			}
			AnswerJson.write(this.json, new AnswerBytes(this.http.maxAnswerSize()),
					answer.getExecutionResult().toSpecification());
			return true;
		}
		catch (RuntimeException ex) {
			log.debug("A request of the warm-up failed.", ex);
			return false;
		}
		finally {
			afterAnswer.run();
		}
	}

	private void standBack() {
		try {
			Thread.sleep(A_WHILE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.stopped = true;
		}
	}

	@Override
	public void destroy() {
		this.stopped = true;
	}

}
