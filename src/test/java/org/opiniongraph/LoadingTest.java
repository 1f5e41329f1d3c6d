package org.opiniongraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test that loads or writes, on an application and a Neo4j of such tests alone, filled
 * as that of a {@link GraphTest}. Each test finds the same graph: what one has changed is
 * put back behind it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "opinion-graph.embedded.bolt-port=0",
				"opinion-graph.embedded.data=target/neo4j-under-test/loading-${random.uuid}",
				"opinion-graph.imports=target/neo4j-under-test/imports-${random.uuid}",
				"opinion-graph.write-token=" + LoadingTest.TOKEN,
				// a plan is good enough for a test, however much was loaded since
				"opinion-graph.embedded.settings.[dbms.cypher.min_replan_interval]=1h",
				"opinion-graph.graph.plan-at-start=false", "opinion-graph.warm-up.duration=0s",
				"opinion-graph.kept-answers.enabled=false", "opinion-graph.kept-rows.enabled=false",
				"opinion-graph.export.patience=1m", "opinion-graph.limits.max-duration=2m",
				"opinion-graph.graph.statement-timeout=1m" })
@Import({ GraphQlHttp.class, Neo4jUnderTest.class })
@ResourceLock("the application of loading tests")
@ExtendWith(RestoredGraph.class)
public @interface LoadingTest {

	/** The token of those who may import. */
	String TOKEN = "a token of loading tests";

}
