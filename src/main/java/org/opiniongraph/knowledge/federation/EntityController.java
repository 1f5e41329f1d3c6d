package org.opiniongraph.knowledge.federation;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selections;
import org.opiniongraph.knowledge.lookup.NodeLookup;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.stereotype.Controller;

/**
 * The entities of a federation: for each kind, all nodes that a gateway wants at once are
 * read with one statement.
 */
@Controller
@ConditionalOnBooleanProperty(FederationConfiguration.ENABLED)
class EntityController {

	private final NodeLookup nodes;

	EntityController(NodeLookup nodes) {
		this.nodes = nodes;
	}

	@EntityMapping(name = "Council")
	List<@Nullable Object> council(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Document")
	List<@Nullable Object> document(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Category")
	List<@Nullable Object> category(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Member")
	List<@Nullable Object> member(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Opinion")
	List<@Nullable Object> opinion(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Response")
	List<@Nullable Object> response(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Commitment")
	List<@Nullable Object> commitment(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "StockAnswer")
	List<@Nullable Object> stockAnswer(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Program")
	List<@Nullable Object> program(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Organization")
	List<@Nullable Object> organization(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Place")
	List<@Nullable Object> place(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Theme")
	List<@Nullable Object> theme(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "Material")
	List<@Nullable Object> material(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "WebPage")
	List<@Nullable Object> webPage(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	@EntityMapping(name = "MatrixRow")
	List<@Nullable Object> matrixRow(@Argument List<String> idList, DataFetchingEnvironment environment) {
		return entities(idList, environment);
	}

	/** In the order of the ids; null stands for an unknown one. */
	private List<@Nullable Object> entities(List<String> ids, DataFetchingEnvironment environment) {
		Map<String, Object> found = this.nodes.byIds(ids, Selections.of(environment));
		return ids.stream().<@Nullable Object>map(found::get).toList();
	}

}
