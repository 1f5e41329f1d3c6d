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
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that reads a graph of sixteen documents and about six thousand opinions: the
 * packaged document, and parts of it of many sizes ({@link LargeSeed}). It is loaded once
 * for all such tests, and a test that changes it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "opinion-graph.embedded.bolt-port=0",
				"opinion-graph.embedded.data=target/neo4j-under-test/large-${random.uuid}",
				// a plan is good enough for a test, however much was loaded since
				"opinion-graph.embedded.settings.[dbms.cypher.min_replan_interval]=1h",
				"opinion-graph.graph.plan-at-start=false", "opinion-graph.warm-up.duration=0s",
				"opinion-graph.kept-answers.enabled=false", "opinion-graph.kept-rows.enabled=false",
				"opinion-graph.limits.max-duration=2m", "opinion-graph.graph.statement-timeout=1m" })
@ContextConfiguration(initializers = LargeSeed.class)
@Import({ GraphQlHttp.class, Neo4jUnderTest.class, OpinionTableAtStart.class })
@ResourceLock(value = LargeGraphTest.APPLICATION, mode = ResourceAccessMode.READ)
@ExtendWith(ReadOnlyGraph.class)
public @interface LargeGraphTest {

	/**
	 * What all of them read at the same time. A test that counts its statements, or makes
	 * it unready, locks it for itself.
	 */
	String APPLICATION = "the application of large graph tests";

}
