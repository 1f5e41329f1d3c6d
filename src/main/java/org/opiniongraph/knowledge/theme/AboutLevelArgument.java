package org.opiniongraph.knowledge.theme;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Resolves arguments of controller methods of type {@link AboutLevel} from {@code
 * minScore} and {@code includeNarrower}.
 */
@Component
class AboutLevelArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AboutLevel.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return AboutLevel.checked(environment.getArgument("minScore"), environment.getArgument("includeNarrower"));
	}

}
