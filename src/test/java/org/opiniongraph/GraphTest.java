package org.opiniongraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole application: a real Neo4j filled by the real ingest, and HTTP. All
 * such tests share one application and one server. They only read: a test that changes
 * the graph fails, and needs a {@link LoadingTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "opinion-graph.embedded.bolt-port=0",
				"opinion-graph.embedded.data=target/neo4j-under-test/${random.uuid}",
				// a plan is good enough for a test, however much was loaded since
				"opinion-graph.embedded.settings.[dbms.cypher.min_replan_interval]=1h",
				"opinion-graph.graph.plan-at-start=false", "opinion-graph.warm-up.duration=0s",
				// statements are counted; KeptAnswersTests switches it on
				"opinion-graph.kept-answers.enabled=false", "opinion-graph.kept-rows.enabled=false",
				// a file is whole when it is sent, however slow this machine is
				"opinion-graph.export.patience=1m",
				// a busy machine is slow, and no test is about that
				"opinion-graph.limits.max-duration=2m", "opinion-graph.graph.statement-timeout=1m" })
@Import({ GraphQlHttp.class, Neo4jUnderTest.class, OpinionTableAtStart.class })
@ResourceLock(value = GraphTest.APPLICATION, mode = ResourceAccessMode.READ)
@ExtendWith(ReadOnlyGraph.class)
public @interface GraphTest {

	/**
	 * What all of them read at the same time. A test that counts its statements, or makes
	 * it unready, locks it for itself.
	 */
	String APPLICATION = "the application of graph tests";

}
