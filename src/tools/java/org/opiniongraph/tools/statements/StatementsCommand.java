package org.opiniongraph.tools.statements;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.opiniongraph.neo4j.reading.StatementCatalog;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Prints statements as they are sent: the name, a line that sets typical values of the
 * parameters in Neo4j Browser, and the text. Takes the beginning of a name, such as
 * {@code OpinionQueries.OF_MEMBER}; without it, all are printed.
 */
public final class StatementsCommand {

	private static final Pattern PARAMETER = Pattern.compile("\\$given\\.(\\w+)");

	/** The first pattern that is found by {@code id} says of which kind the ids are. */
	private static final Pattern OF_ID = Pattern.compile("\\(\\w*:(\\w+)[\\w|]* \\{id: ?(?:id|member|place\\[0])}\\)");

	private static final Map<String, String> IDS = Map.ofEntries(Map.entry("Category", "category:cstf-13/2"),
			Map.entry("Council", "council:cstf"), Map.entry("Document", "document:cstf-13"),
			Map.entry("Material", "material:cstf-13/資料13-1/③"), Map.entry("Member", "member:cstf/中尾"),
			Map.entry("Opinion", "opinion:cstf-13/00041"), Map.entry("Organization", "organization:nict"),
			Map.entry("Place", "place:us"), Map.entry("Program", "program:cyder"),
			Map.entry("Response", "response:cstf-13/00041"), Map.entry("Theme", "theme:human-resources"));

	/** What is not here is null or, for a guard, true. */
	private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("from", "''"),
			Map.entry("to", "'\\uDBFF\\uDFFF'"), Map.entry("limit", "21"), Map.entry("walk", "2749"),
			Map.entry("backward", "false"), Map.entry("minScore", "0.2"), Map.entry("includeNarrower", "true"),
			Map.entry("facetMinScore", "0.2"), Map.entry("facetIncludeNarrower", "true"), Map.entry("first", "20"),
			Map.entry("words", "'サイバー'"), Map.entry("anchor", "'members'"), Map.entry("named", "['member:cstf/中尾']"),
			Map.entry("themes", "['theme:human-resources']"), Map.entry("few", "3"), Map.entry("top", "250"),
			Map.entry("nothing", "'zzzz'"), Map.entry("everyKind", "true"), Map.entry("labels", "['Opinion']"),
			Map.entry("kinds", "['THEME']"), Map.entry("since", "0"), Map.entry("until", "9"), Map.entry("after", "''"),
			Map.entry("most", "3"), Map.entry("acrossCategories", "false"), Map.entry("anyOpinion", "true"),
			Map.entry("considered", "1000"), Map.entry("longest", "20"), Map.entry("examined", "100000"),
			Map.entry("widest", "400"), Map.entry("prefixes", "['member:']"), Map.entry("key", "'人'"),
			Map.entry("kind", "'THEME'"), Map.entry("orderBy", "'NAME'"), Map.entry("keyDescends", "false"),
			Map.entry("code", "'CYDER'"));

	private StatementsCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments the beginning of a name, or nothing
	 */
	public static void main(String... arguments) {
		System.out.print(print((arguments.length > 0) ? arguments[0] : ""));
	}

	/** The statements whose names begin so. */
	static String print(String beginning) {
		return StatementCatalog.of(queries())
			.entrySet()
			.stream()
			.filter((it) -> it.getKey().startsWith(beginning))
			.map((it) -> "// " + it.getKey() + "\n:param given => {" + values(it.getValue()) + "};\n" + it.getValue()
					+ ";\n\n")
			.collect(Collectors.joining());
	}

	private static List<Class<?>> queries() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*(Queries|Lists|Statements)")));
		return scanner.findCandidateComponents("org.opiniongraph")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.<Class<?>>map((name) -> ClassUtils.resolveClassName(String.valueOf(name), null))
			.toList();
	}

	private static String values(String text) {
		return PARAMETER.matcher(text)
			.results()
			.map((it) -> it.group(1))
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.map((name) -> name + ": " + value(name, text))
			.collect(Collectors.joining(", "));
	}

	private static String value(String name, String text) {
		boolean byName = text.contains(" >= $given.fromKey") || text.contains(" >= $given.leastKey");
		return switch (name) {
			case "ids" -> "['" + OF_ID.matcher(text)
				.results()
				.map((MatchResult it) -> IDS.getOrDefault(it.group(1), ""))
				.findFirst()
				.orElse("") + "']";
			case "near" -> text.contains("LIMIT $given.near") ? "60" : "'サイバー~'";
			case "leastKey" -> "''";
			case "greatestKey" -> "'\\uDBFF\\uDFFF'";
			case "fromKey" -> byName ? "''" : "9000000000000000000";
			case "toKey" -> byName ? "'\\uDBFF\\uDFFF'" : "-9000000000000000000";
			default -> VALUES.getOrDefault(name, name.startsWith("with") ? "true" : "null");
		};
	}

}
