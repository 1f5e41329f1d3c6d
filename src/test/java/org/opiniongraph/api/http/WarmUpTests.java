package org.opiniongraph.api.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.answer.AnswersInMaking;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What a started server asks itself before clients come. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class WarmUpTests {

	@Autowired
	WarmUp warmUp;

	@Autowired
	AnswersInMaking clients;

	@Autowired
	ResourcePatternResolver files;

	@Test
	void everyQuestionHasAGoodAnswer() throws Exception {
		int questions = this.files.getResources("classpath*:graphql/warm-up/*.graphql").length;
		assertThat(questions).isPositive();
		assertThat(this.warmUp.ask(Duration.ZERO)).isEqualTo(questions);
	}

	@Test
	void itStandsBackWhileAClientIsServed() throws Exception {
		this.clients.begin();
		CompletableFuture<Integer> asked;
		try {
			asked = CompletableFuture.supplyAsync(() -> this.warmUp.ask(Duration.ZERO));
			Thread.sleep(300);
			assertThat(asked).isNotDone();
		}
		finally {
			this.clients.end();
		}
		assertThat(asked.get(1, TimeUnit.MINUTES)).isPositive();
	}

}
