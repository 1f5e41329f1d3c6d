package org.opiniongraph;

import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The Neo4j that tests run on: a container where an engine has its image, else the one
 * that the application starts in its process. {@link Neo4jChoice} decides.
 */
@TestConfiguration(proxyBeanMethods = false)
class Neo4jUnderTest {

	@Bean
	@ServiceConnection
	@Conditional(OnContainer.class)
	Neo4jContainer neo4jContainer() {
		return new Neo4jContainer(Neo4jChoice.IMAGE).withAdminPassword("password-of-a-test");
	}

	static final class OnContainer implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return Neo4jChoice.CONTAINER;
		}

	}

}
