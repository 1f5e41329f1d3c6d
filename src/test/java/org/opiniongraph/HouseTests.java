package org.opiniongraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The house keeps its rules: see src/docs/map.md and src/docs/habits.md. */
class HouseTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.opiniongraph");

	private static final ApplicationModules ROOMS = rooms();

	@Test
	void eachRoomImportsOnlyWhatItSays() {
		ROOMS.verify();
	}

	@Test
	void everyRoomIsNullMarkedAndDescribed() throws IOException {
		for (var room : ROOMS) {
			Path info = Path.of("src/main/java", room.getBasePackage().getName().replace('.', '/'),
					"package-info.java");
			assertThat(Files.readString(info)).startsWith("/**").contains("@" + NullMarked.class.getSimpleName());
		}
	}

	@Test
	void theSourceFolderHasSevenWords() throws IOException {
		try (Stream<Path> words = Files.list(Path.of("src/main/java/org/opiniongraph"))) {
			assertThat(words.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
				.containsExactlyInAnyOrder("model", "neo4j", "load", "api", "knowledge", "publish", "imports");
		}
	}

	@Test
	void loadingAndServingDoNotKnowEachOther() {
		String[] serving = { "org.opiniongraph.api..", "org.opiniongraph.knowledge..", "org.opiniongraph.publish.." };
		noClasses().that()
			.resideInAPackage("org.opiniongraph.load..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(serving)
			.check(CLASSES);
		noClasses().that()
			.resideInAnyPackage(serving)
			.should()
			.dependOnClassesThat(describe("load, but for texts that are cut for queries too",
					(JavaClass it) -> it.getPackageName().startsWith("org.opiniongraph.load")
							&& !it.getPackageName().equals("org.opiniongraph.load.text")))
			.check(CLASSES);
	}

	@Test
	void onlyQueriesAndTheDoorsKnowTheDriver() {
		noClasses().that(describe("are no queries", (JavaClass it) -> !it.getName().contains("Queries")))
			.and()
			.resideOutsideOfPackages("org.opiniongraph.neo4j..", "org.opiniongraph.load..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..")
			.check(CLASSES);
	}

	@Test
	void whatOnlyReadsFilesAndTextsNeedsNoSpring() {
		noClasses().that()
			.resideInAnyPackage("..model..", "..load.descriptor..", "..load.table..", "..load.vocabulary..",
					"..load.text..", "..load.findings..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..")
			.check(CLASSES);
	}

	@Test
	void noFileIsLong() throws IOException {
		assertThat(sources("src/main/java", "src/tools/java", "src/test/java", "schema")).allSatisfy(
				(file) -> assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300));
	}

	@ParameterizedTest
	@ValueSource(strings = { "util", "common", "shared", "service", "dto", "impl" })
	void noRoomHasANameThatSaysNothing(String name) {
		assertThat(CLASSES.stream().map(JavaClass::getPackageName)).noneMatch((it) -> it.endsWith("." + name));
	}

	/** Private nested classes are excepted: their owner says what they mean. */
	@Test
	void noTwoClassesShareASimpleName() {
		assertThat(CLASSES.stream()
			.filter((it) -> !it.isAnonymousClass() && !it.isLocalClass())
			.filter((it) -> it.isTopLevelClass() || !it.getModifiers().contains(JavaModifier.PRIVATE))
			.filter((it) -> !it.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
			.entrySet()).filteredOn((it) -> it.getValue() > 1).isEmpty();
	}

	/** A room is a package that says what it may import, wherever it is nested. */
	private static ApplicationModules rooms() {
		System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
		return ApplicationModules.of(OpinionGraphApplication.class);
	}

	private static List<Path> sources(String... folders) throws IOException {
		var files = new ArrayList<Path>();
		for (String folder : folders) {
			try (Stream<Path> all = Files.walk(Path.of(folder))) {
				all.filter(Files::isRegularFile).forEach(files::add);
			}
		}
		return files;
	}

}
