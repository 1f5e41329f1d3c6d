package org.opiniongraph.http;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class NotReadyTests {

	@Autowired
	ApplicationContext application;

	@Autowired
	GraphQlHttp graphQl;

	@AfterEach
	void putBack() {
		AvailabilityChangeEvent.publish(this.application, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void untilTheGraphIsWholeAQueryIsToldToComeBack() {
		AvailabilityChangeEvent.publish(this.application, ReadinessState.REFUSING_TRAFFIC);
		GraphQlHttp.Answer answer = this.graphQl.send("{ graph { revision } }", Map.of());
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.contentType()).startsWith("application/graphql-response+json");
		assertThat(answer.body().at("/errors/0/extensions/code").asString()).isEqualTo("NOT_READY");
		assertThat(answer.body().at("/errors/0/message").asString()).isNotBlank();
	}

	@Test
	void whenTheGraphIsWholeAQueryIsAnswered() {
		assertThat(this.graphQl.data("{ graph { revision } }").at("/graph/revision").asString()).hasSize(64);
	}

}
