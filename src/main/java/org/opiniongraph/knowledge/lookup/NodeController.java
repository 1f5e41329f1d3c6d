package org.opiniongraph.knowledge.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.Selection;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

	private final NodeLookup nodes;

	NodeController(NodeLookup nodes) {
		this.nodes = nodes;
	}

	@QueryMapping
	@Nullable Object node(@Argument String id, Selection selection) {
		Arguments.id("id", id);
		return this.nodes.byIds(List.of(id), selection).get(id);
	}

	@QueryMapping
	List<@Nullable Object> nodes(@Argument List<String> ids, Selection selection) {
		if (ids.size() > Arguments.MOST) {
			throw new BadInputException("ids",
					"expected at most %d ids, but there were %d".formatted(Arguments.MOST, ids.size()));
		}
		ids.forEach((id) -> Arguments.id("ids", id));
		Map<String, Object> found = this.nodes.byIds(ids, selection);
		var inOrder = new ArrayList<@Nullable Object>();
		ids.forEach((id) -> inOrder.add(found.get(id)));
		return inOrder;
	}

}
