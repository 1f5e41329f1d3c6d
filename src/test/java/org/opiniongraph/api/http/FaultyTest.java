package org.opiniongraph.api.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/** A test on {@link FaultyServer}, without a database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = FaultyServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.schema.locations=classpath:faulty/", "opinion-graph.kept-answers.enabled=false",
				"opinion-graph.kept-rows.enabled=false", "opinion-graph.graph.plan-at-start=false",
				"opinion-graph.warm-up.duration=0s",
				// no database, so no health of the graph
				"management.endpoint.health.validate-group-membership=false",
				"opinion-graph.documents.location=classpath:faulty/operations/*.graphql",
				"spring.autoconfigure.exclude=org.opiniongraph.neo4j.embedded.EmbeddedNeo4jConfiguration,"
						+ "org.opiniongraph.neo4j.embedded.MissingNeo4jConfiguration,"
						+ "org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration,"
						+ "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
						+ "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration,"
						+ "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration" })
public @interface FaultyTest {

}
