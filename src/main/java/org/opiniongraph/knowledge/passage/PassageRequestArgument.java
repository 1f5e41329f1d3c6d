package org.opiniongraph.knowledge.passage;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.paging.ListOrder;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Resolves arguments of controller methods of type {@link PassageRequest} from
 * {@code filter} and {@code orderBy}, and in lists of a theme from {@code minScore} and
 * {@code includeNarrower}.
 */
@Component
class PassageRequestArgument implements HandlerMethodArgumentResolver {

	private static final ResolvableType FILTER = ResolvableType.forClass(PassageFilter.class);

	private static final ResolvableType ORDER = ResolvableType.forClass(PassageOrder.class);

	private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder();

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PassageRequest.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) throws BindException {
		@Nullable PassageFilter given = (PassageFilter) this.binder.bind(environment, "filter", FILTER);
		PassageFilter filter = Objects.requireNonNullElse(given, PassageFilter.NONE).checked();
		boolean ofTheme = environment.getFieldDefinition().getArgument("minScore") != null;
		@Nullable Double minScore = environment.getArgument("minScore");
		Arguments.score("minScore", minScore);
		@Nullable Double aboutScore = ofTheme ? Objects.requireNonNullElse(minScore, Arguments.USUAL_SCORE) : null;
		boolean narrower = Boolean.TRUE.equals(environment.getArgument("includeNarrower"));
		return new PassageRequest(filter,
				order((PassageOrder) this.binder.bind(environment, "orderBy", ORDER), filter, ofTheme), aboutScore,
				narrower);
	}

	/**
	 * An order that says nothing here, such as that of words where there are none, is by
	 * id.
	 */
	private static ListOrder order(@Nullable PassageOrder wanted, PassageFilter filter, boolean ofTheme) {
		return switch ((wanted != null) ? wanted.field() : PassageOrder.PassageOrderField.ID) {
			case RELEVANCE -> (filter.textCondition() != null) ? ListOrder.of(wanted) : ListOrder.ID;
			case SCORE -> (ofTheme || filter.scored() != null) ? ListOrder.of(wanted) : ListOrder.ID;
			default -> ListOrder.of(wanted);
		};
	}

}
