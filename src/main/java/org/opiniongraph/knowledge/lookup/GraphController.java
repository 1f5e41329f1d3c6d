package org.opiniongraph.knowledge.lookup;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GraphController {

	private final LoadQueries loads;

	GraphController(LoadQueries loads) {
		this.loads = loads;
	}

	@QueryMapping
	Graph graph() {
		return this.loads.graph();
	}

	@SchemaMapping
	List<NodeCount> counts(Graph graph) {
		return this.loads.counts();
	}

}
