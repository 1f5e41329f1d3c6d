package org.opiniongraph.publish.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;
import org.opiniongraph.GraphTest;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.OneParameter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph is walked along the index of its ids, and nothing is sorted. */
@Tag("database")
@GraphTest
class ExportStatementTests {

	@Autowired
	Driver driver;

	static Stream<String> walks() {
		return Arrays.stream(NodeKind.values())
			.flatMap((kind) -> Stream.of(ExportQueries.NODES.of(kind), ExportQueries.IDS.of(kind)));
	}

	static Stream<String> relationships() {
		return Arrays.stream(NodeKind.values()).map(ExportQueries.RELATIONSHIPS::of).filter((it) -> !it.isEmpty());
	}

	@ParameterizedTest
	@MethodSource("walks")
	void stretchesAreReadAlongAnIndexInItsOrder(String statement) {
		assertThat(operators(statement)).anyMatch((it) -> it.startsWith("NodeUniqueIndexSeekByRange"))
			.noneMatch((it) -> it.contains("Sort") || it.contains("Top") || it.contains("Scan"));
	}

	@ParameterizedTest
	@MethodSource("relationships")
	void relationshipsAreFoundByTheNodeThatOwnsThem(String statement) {
		assertThat(operators(statement)).anyMatch((it) -> it.startsWith("NodeUniqueIndexSeek"))
			.noneMatch((it) -> it.contains("Sort") || it.contains("Scan"));
	}

	private List<String> operators(String statement) {
		try (var session = this.driver.session(SessionConfig.forDatabase("neo4j"))) {
			return operators(
					session.run("EXPLAIN " + OneParameter.in(statement), OneParameter.of(Map.of())).consume().plan());
		}
	}

	private static List<String> operators(Plan plan) {
		var operators = new ArrayList<String>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

}
