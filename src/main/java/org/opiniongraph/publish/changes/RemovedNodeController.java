package org.opiniongraph.publish.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.lookup.NodeLookup;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RemovedNodeController {

	private final ChangeLookup changes;

	private final NodeLookup nodes;

	RemovedNodeController(ChangeLookup changes, NodeLookup nodes) {
		this.changes = changes;
		this.nodes = nodes;
	}

	@QueryMapping
	@Nullable Tombstone removedNode(@Argument String id) {
		Arguments.id("id", id);
		return this.changes.tombstone(List.of(id)).orElse(null);
	}

	@SchemaMapping(typeName = "RemovedNode")
	String nodeId(Tombstone removed) {
		return removed.id();
	}

	@SchemaMapping(typeName = "RemovedNode")
	NodeKind kind(Tombstone removed) {
		return NodeKind.ofId(removed.id()).orElseThrow();
	}

	@SchemaMapping(typeName = "RemovedNode")
	List<Object> replacedBy(Tombstone removed, Selection selection) {
		List<String> ids = this.changes.replacedBy(removed);
		Map<String, Object> found = this.nodes.byIds(ids, selection);
		var inOrder = new ArrayList<Object>();
		ids.stream().filter(found::containsKey).forEach((id) -> inOrder.add(found.get(id)));
		return inOrder;
	}

}
