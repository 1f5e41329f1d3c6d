package org.opiniongraph.neo4j.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Matches if {@code spring.neo4j.uri} is absent or empty. */
class NoConfiguredNeo4j implements Condition {

	static final String URI_PROPERTY = "spring.neo4j.uri";

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !StringUtils.hasText(context.getEnvironment().getProperty(URI_PROPERTY));
	}

}
