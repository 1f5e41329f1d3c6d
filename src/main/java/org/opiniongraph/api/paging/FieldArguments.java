package org.opiniongraph.api.paging;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.field.Selections;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Resolves the arguments of controller methods of type {@link ConnectionRequest} or
 * {@link Selection}.
 */
@Component
class FieldArguments implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == ConnectionRequest.class
				|| parameter.getParameterType() == Selection.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return (parameter.getParameterType() == Selection.class) ? Selections.of(environment)
				: new ConnectionRequest(environment);
	}

}
