package org.opiniongraph.load.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;
import org.opiniongraph.GraphTest;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What loading writes and deletes is looked up by id in an index, whatever its kind. */
@Tag("database")
@GraphTest
class LoadingStatementTests {

	@Autowired
	Driver driver;

	static Stream<String> statements() {
		Stream<String> nodes = Arrays.stream(NodeKind.values())
			.flatMap((kind) -> Stream.of(OpinionGraphWriter.WRITE_NODES.of(kind),
					OpinionGraphWriter.DELETE_NODES.of(kind), GraphStore.RELATIONSHIPS_OF_NODES.of(kind)));
		Stream<String> relationships = Arrays.stream(RelationshipKind.values())
			.flatMap((kind) -> Stream.of(OpinionGraphWriter.WRITE_RELATIONSHIPS.of(kind),
					OpinionGraphWriter.DELETE_RELATIONSHIPS.of(kind)));
		return Stream.of(nodes, relationships, GraphStore.STATEMENTS_OF_PARTS.stream()).flatMap(Function.identity());
	}

	@ParameterizedTest
	@MethodSource("statements")
	void nodesAreFoundByTheirIds(String statement) {
		try (var session = this.driver.session(SessionConfig.forDatabase("neo4j"))) {
			assertThat(operators(session.run("EXPLAIN " + statement).consume().plan()))
				.anyMatch(LoadingStatementTests::looksUpInAnIndex)
				.noneMatch((operator) -> operator.contains("Scan"));
		}
	}

	private static boolean looksUpInAnIndex(String operator) {
		return operator.startsWith("NodeUniqueIndexSeek") || operator.startsWith("MergeUniqueNode");
	}

	private static List<String> operators(Plan plan) {
		var operators = new ArrayList<String>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

}
