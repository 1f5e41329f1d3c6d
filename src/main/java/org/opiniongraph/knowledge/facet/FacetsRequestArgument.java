package org.opiniongraph.knowledge.facet;

import java.util.Arrays;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.field.Selections;
import org.opiniongraph.knowledge.theme.AboutLevel;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Resolves arguments of controller methods of type {@link FacetsRequest}. */
@Component
class FacetsRequestArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == FacetsRequest.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		Selection selection = Selections.of(environment);
		AboutLevel level = AboutLevel.checked(environment.getArgument("minScore"),
				environment.getArgument("includeNarrower"));
		return new FacetsRequest(
				Arrays.stream(FacetKind.values())
					.filter((kind) -> selection.has(kind.field()))
					.collect(Collectors.toSet()),
				Arguments.first(environment.getArgument("first")), level,
				Boolean.TRUE.equals(environment.getArgument("ignoreOwn")), selection);
	}

}
