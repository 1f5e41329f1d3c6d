package org.opiniongraph.api.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept, what is not, and that a client cannot tell. */
@LoadingTest
class KeptAnswersTests {

	private static final String ORIGIN = "https://pages.example";

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	GraphReader withoutKeeping;

	@LocalServerPort
	int portWithoutKeeping;

	private Servers server;

	@BeforeEach
	void start() {
		this.server = Servers.one(this.database);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\": \"{ opinions(first: 1000) { totalCount } }\"}",
			"{\"query\": \"{ nothing }\"}", "{\"query\": \"{ opinions { totalCount \"}", "{\"documentId\": \"Nobody\"}",
			"{\"query\": \"{ opinions { totalCount } }\", \"extensions\": {\"dryRun\": true}}",
			"{\"query\": \"{ a: opinion(id: \\\"opinion:cstf-13/00037\\\") { id } b: opinion(id: \\\"x\\\") { id } }\"}" })
	void whatIsRefusedHasErrorsOrIsNotRunIsNotKept(String body) {
		long held = this.server.count("size");
		long hits = this.server.hits();
		for (int again = 0; again < 3; again++) {
			HttpCall.post(this.server.uri("/graphql"), body);
		}
		assertThat(this.server.count("size")).as("a check that fails may have emptied it").isIn(0L, held);
		assertThat(this.server.hits()).isEqualTo(hits);
	}

	@Test
	void oneAnswerTakesASixteenthOfTheRoomAtMost() {
		long tooLarge = this.server.count("not.kept", "reason", "too-large");
		String fields = ": opinions(first: 59) { edges { node { text response { text } } } } ";
		String large = "{\"query\": \"{ a%1$s b%1$s c%1$s d%1$s }\"}".formatted(fields);
		assertThat(HttpCall.post(this.server.uri("/graphql"), large).text()).hasSizeGreaterThan(65_536);
		assertThat(this.server.count("not.kept", "reason", "too-large")).isEqualTo(tooLarge + 1);
	}

	@Test
	void whatMakesAnotherAnswerIsAnotherQuestion() {
		String[][] asked = { { "{\"query\": \"{ opinions { totalCount } }\"}", "application/json", "identity" },
				{ "{\"query\": \"{ opinions { totalCount } }\"}", HttpCall.GRAPHQL_RESPONSE, "identity" },
				{ "{\"query\": \"{ opinions { totalCount } }\"}", "application/json", "gzip" },
				{ variables("\"first\": 1"), "application/json", "identity" },
				{ variables("\"first\": 2"), "application/json", "identity" },
				{ operation("A"), "application/json", "identity" }, { operation("B"), "application/json", "identity" },
				{ "{\"documentId\": \"ThemesByReach\"}", "application/json", "identity" },
				{ "{\"documentId\": \"WhatThisServerHas\"}", "application/json", "identity" } };
		long hits = this.server.hits();
		for (String[] it : asked) {
			String first = HttpCall.post(this.server.uri("/graphql"), it[0], "Accept", it[1], "Accept-Encoding", it[2])
				.whole();
			assertThat(this.server.hits()).as(it[0]).isEqualTo(hits);
			assertThat(first).isNotEmpty();
		}
		assertThat(HttpCall
			.post(this.server.uri("/graphql"), asked[1][0], "Accept", HttpCall.GRAPHQL_RESPONSE, "Accept-Encoding",
					"identity;q=0.5")
			.header("Content-Type")).startsWith(HttpCall.GRAPHQL_RESPONSE);
		assertThat(this.server.hits()).as("another way to say the same").isEqualTo(hits + 1);
		assertThat(names(HttpCall.post(this.server.uri("/graphql"), operation("B")))).isEqualTo("{\"b\":\"Query\"}");
	}

	@Test
	void aBodyOfAnotherTypeOrForAnotherMethodIsNoHit() {
		String body = "{\"query\": \"{ members { totalCount } }\"}";
		HttpCall.post(this.server.uri("/graphql"), body);
		HttpRequest.BodyPublisher publisher = HttpRequest.BodyPublishers.ofString(body);
		assertThat(HttpCall
			.send(HttpRequest.newBuilder(this.server.uri("/graphql"))
				.header("Content-Type", "text/plain")
				.POST(publisher))
			.status()).isEqualTo(415);
		assertThat(HttpCall
			.send(HttpRequest.newBuilder(this.server.uri("/graphql"))
				.header("Content-Type", "application/json")
				.PUT(publisher))
			.status()).isEqualTo(405);
		assertThat(HttpCall.post(this.server.uri("/graphql"), body, "Accept", "text/html").status()).isEqualTo(406);
	}

	@Test
	void aHitHasTheHeadersOfAMiss() {
		String post = "{\"query\": \"{ opinions(first: 30) { edges { node { text } } } }\"}";
		String get = HttpCall.address("/graphql", "query", "{ opinions(first: 30) { edges { node { id text } } } }");
		long hits = this.server.hits();
		for (String coding : new String[] { "identity", "gzip" }) {
			String[] headers = { "Origin", ORIGIN, "Accept-Encoding", coding };
			assertThat(answer(HttpCall.post(this.server.uri("/graphql"), post, headers)))
				.isEqualTo(answer(HttpCall.post(this.server.uri("/graphql"), post, headers)));
			Map<String, Object> miss = answer(HttpCall.get(this.server.uri(get), headers));
			assertThat(answer(HttpCall.get(this.server.uri(get), headers))).isEqualTo(miss)
				.containsKeys("etag", "vary", "cache-control", "content-length", "access-control-allow-origin",
						"x-content-type-options", "content-security-policy");
			assertThat(miss.containsKey("content-encoding")).isEqualTo(coding.equals("gzip"));
		}
		assertThat(this.server.hits()).isEqualTo(hits + 4);
	}

	@Test
	void whatTheClientHasIsNotSentAgain() {
		String get = HttpCall.address("/graphql", "query", "{ opinions(first: 31) { edges { node { id text } } } }");
		String etag = HttpCall.get(this.server.uri(get)).header("ETag");
		String compressed = HttpCall.get(this.server.uri(get), "Accept-Encoding", "gzip").header("ETag");
		assertThat(compressed).isNotEqualTo(etag);
		long hits = this.server.hits();
		HttpCall.Answer known = HttpCall.get(this.server.uri(get), "If-None-Match", etag);
		assertThat(known.status()).isEqualTo(304);
		assertThat(known.text()).isEmpty();
		assertThat(known.header("ETag")).isEqualTo(etag);
		assertThat(HttpCall.get(this.server.uri(get), "If-None-Match", compressed).status()).isEqualTo(200);
		assertThat(HttpCall.get(this.server.uri(get), "If-None-Match", "*").status()).isEqualTo(304);
		HttpCall.Answer head = HttpCall.send(HttpRequest.newBuilder(this.server.uri(get)).HEAD());
		assertThat(head.text()).isEmpty();
		assertThat(Integer.parseInt(head.header("Content-Length"))).isGreaterThan(1_000);
		assertThat(head.header("ETag")).isEqualTo(etag);
		assertThat(this.server.hits()).as("of GET, with HEAD too").isEqualTo(hits + 4);
	}

	@Test
	void aTrustedDocumentIsKeptAtItsAddress() {
		HttpCall.Answer first = HttpCall.get(this.server.uri("/graphql/operations/ThemesByReach"));
		long hits = this.server.hits();
		assertThat(answer(HttpCall.get(this.server.uri("/graphql/operations/ThemesByReach")))).isEqualTo(answer(first))
			.extractingByKey("cache-control")
			.asString()
			.contains("max-age");
		assertThat(this.server.hits()).isEqualTo(hits + 1);
	}

	@Test
	void untilTheGraphIsWholeNothingIsGivenFromHereEither() {
		String body = "{\"query\": \"{ members(first: 2) { totalCount } }\"}";
		HttpCall.post(this.server.uri("/graphql"), body);
		this.server.publish(ReadinessState.REFUSING_TRAFFIC);
		try {
			assertThat(HttpCall.post(this.server.uri("/graphql"), body).status()).isEqualTo(503);
		}
		finally {
			this.server.publish(ReadinessState.ACCEPTING_TRAFFIC);
		}
	}

	@Test
	void aHitCostsWhatEveryRequestCosts() {
		Servers costly = Servers.costly(this.database);
		String body = "{\"query\": \"{ opinion(id: \\\"opinion:cstf-13/00037\\\") { id } }\"}";
		long hits = costly.hits();
		HttpCall.Answer answer = HttpCall.post(costly.uri("/graphql"), body);
		int served = 0;
		for (; answer.status() == 200 && served < 20; served++) {
			answer = HttpCall.post(costly.uri("/graphql"), body);
		}
		assertThat(served).isBetween(5, 10);
		assertThat(costly.hits()).isGreaterThan(hits);
		assertThat(answer.status()).isEqualTo(429);
		assertThat(answer.code()).isEqualTo("TOO_MANY_REQUESTS");
		assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
	}

	@Test
	void switchedOffNothingIsKept() {
		long before = this.withoutKeeping.statementCount();
		for (int again = 0; again < 3; again++) {
			HttpCall.post(URI.create("http://localhost:" + this.portWithoutKeeping + "/graphql"),
					"{\"query\": \"{ opinions { totalCount } }\"}");
		}
		assertThat(this.withoutKeeping.statementCount()).isEqualTo(before + 3);
	}

	private static String variables(String variables) {
		return "{\"query\": \"query($first: Int) { opinions(first: $first) { edges { node { id } } } }\", \"variables\": {%s}}"
			.formatted(variables);
	}

	private static String operation(String name) {
		return "{\"query\": \"query A { a: __typename } query B { b: __typename }\", \"operationName\": \"%s\"}"
			.formatted(name);
	}

	private static String names(HttpCall.Answer answer) {
		return answer.json().get("data").toString();
	}

	/** All of an answer but the time. */
	private static Map<String, Object> answer(HttpCall.Answer answer) {
		var all = new TreeMap<String, Object>(answer.response().headers().map());
		all.remove("date");
		all.put("status", answer.status());
		all.put("body", answer.text());
		return all;
	}

}
