package org.opiniongraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.opiniongraph.neo4j.reading.Statement;
import org.opiniongraph.neo4j.reading.StatementCatalog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The plan of every statement that serves, asked of the database: it knows every name in
 * it, looks nothing up without an index and sorts nothing that it does not cut.
 */
@Order(2)
@Tag("database")
@GraphTest
class StatementTests {

	/**
	 * Walks all nodes of a label, of which there are few or which are only counted: lists
	 * that are ordered by how many opinions there are, what the last load left, what
	 * stands around the passages in memory, and all members where what they have is
	 * joined with what themes have.
	 */
	private static final Set<String> MAY_SCAN_A_LABEL = Set.of("MemberListQueries.ALL", "DocumentListQueries.ALL",
			"SubjectListQueries.PROGRAMS", "SubjectListQueries.ORGANIZATIONS", "SubjectListQueries.PLACES",
			"PassageLists.SORTED", "ThemeListQueries.ALL", "LoadQueries.LOAD", "LoadedGraphQueries.LOADED",
			"LoadedGraphQueries.CHANGING", "DictionaryQueries.DICTIONARY", "OpinionTableQueries.CATEGORIES",
			"OpinionTableQueries.DOCUMENTS", "OpinionTableQueries.PROGRAM_KINDS", "OpinionTableQueries.THEMES",
			"OpinionTableQueries.DATED", "RelatedMemberQueries.RELATED_MEMBERS", "ExportQueries.HEADER",
			"StockAnswerQueries.ALL");

	/**
	 * Sorts the findings of one text, which the text bounds; or what a filter names, to
	 * ask the rest of the filter of no more than fill the page; or what was cut before,
	 * or is shown, counted or kept as a whole.
	 */
	private static final Set<String> MAY_SORT_ALL = Set.of("ReferenceQueries.MATERIALS_OF_RESPONSES",
			"ReferenceQueries.PAGES_OF_PASSAGES", "ReferenceQueries.CATEGORIES_OF_OPINIONS",
			"ThemeMatchQueries.CORRECTIONS_OF_PASSAGES", "CommitmentQueries.COMMITMENTS_OF_RESPONSES",
			"CommitmentQueries.OUTCOMES_OF_OPINIONS", "PassageLists.SORTED", "EditionQueries.ROW_CHANGES",
			"DictionaryQueries.DICTIONARY");

	/** What the model has, and what is loaded first from the packaged seed has not. */
	private static final Set<String> NOT_IN_THE_SEED = Set.of("`source`", "`issuedOn`", "`fields`", "`RESTATES`",
			"`sourceNumber`", "`speakerLabel`", "`speakerKind`", "`otherSpeakerCount`", "`LoadInProgress`",
			"`rowBefore`", "`rowAfter`", "`REVISES`", "`EDITION_OF`", "`SAME_PERSON_AS`", "`changed`", "`memberWord`",
			"`categoryWord`", "`opinionWord`", "`responseWord`", "`answererWord`");

	@Autowired
	Driver driver;

	@TestFactory
	Stream<DynamicTest> statements() {
		List<Class<?>> types = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.opiniongraph")
			.stream()
			.<Class<?>>map(JavaClass::reflect)
			.toList();
		return StatementCatalog.of(types)
			.entrySet()
			.stream()
			.map((it) -> dynamicTest(it.getKey(), () -> check(it.getKey(), explain(it.getValue()))));
	}

	private static void check(String list, ResultSummary explained) {
		List<String> operators = operators(explained.plan());
		var softly = new SoftAssertions();
		softly.assertThat(explained.gqlStatusObjects())
			.as("names that the database does not know")
			.filteredOn((status) -> status instanceof GqlNotification it
					&& it.classification().orElse(null) == NotificationClassification.UNRECOGNIZED)
			.filteredOn((status) -> NOT_IN_THE_SEED.stream().noneMatch(status.statusDescription()::contains))
			.isEmpty();
		softly.assertThat(operators)
			.as("nothing is looked up without an index")
			.noneMatch((it) -> it.startsWith("AllNodesScan") || it.startsWith("CartesianProduct"))
			.noneMatch((it) -> !isAmong(MAY_SCAN_A_LABEL, list)
					&& (it.contains("NodeByLabelScan") || it.contains("LabelsScan")));
		softly.assertThat(operators)
			.as("nothing is sorted that is not cut")
			.noneMatch((it) -> !isAmong(MAY_SORT_ALL, list) && it.startsWith("Sort"));
		softly.assertAll();
	}

	private ResultSummary explain(String text) {
		try (var session = this.driver.session(SessionConfig.forDatabase("neo4j"))) {
			return session.run("EXPLAIN " + text, Statement.given(Map.of())).consume();
		}
	}

	/** Whether a statement is one of a list, or of one of its orders. */
	private static boolean isAmong(Set<String> lists, String statement) {
		return lists.stream().anyMatch((it) -> statement.equals(it) || statement.startsWith(it + " "));
	}

	private static List<String> operators(Plan plan) {
		var operators = new ArrayList<String>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

}
