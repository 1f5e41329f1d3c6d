package org.opiniongraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole application: a real Neo4j filled by the real ingest, and HTTP. All
 * such tests share one application and one server; a test that changes the graph puts it
 * back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "opinion-graph.embedded.bolt-port=0",
				"opinion-graph.embedded.data=target/neo4j-under-test/${random.uuid}",
				"opinion-graph.graph.plan-at-start=false", "opinion-graph.warm-up.duration=0s",
				// statements are counted; KeptAnswersTests switches it on
				"opinion-graph.kept-answers.enabled=false",
				// a busy machine is slow, and no test is about that
				"opinion-graph.limits.max-duration=2m" })
@Import({ GraphQlHttp.class, Neo4jUnderTest.class })
public @interface GraphTest {

}
