package org.opiniongraph.knowledge.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;

/**
 * What a passage {@code it} names and what it is about, as columns. They are written here
 * because they are read with the passage; the rooms that serve them read the same columns
 * for a passage that came without.
 */
public final class PassageColumns {

	/** The names of a subject beside its own, and its summary. */
	public static final Columns SUBJECT_NAMES = Columns.properties("itsSubject", "programKind", "nameEn", "reading",
			"aliases", "summary");

	/** Where a text names a subject, and why if a researcher says so. */
	public static final Columns PLACES = Columns.properties("itsMention", "starts", "ends", "surfaces", "correction");

	/**
	 * A subject that the text names: {@code id}, {@code code} and {@code name}; behind
	 * {@code $withSubjects} its {@code names} ({@link #SUBJECT_NAMES}); {@code first},
	 * where it is named first; behind {@code $withPlaces} its {@code places}
	 * ({@link #PLACES}).
	 */
	public static final Columns NAMING = Columns.properties("itsSubject", "id", "code", "name")
		.and("names", SUBJECT_NAMES.listWhen("$withSubjects"))
		.and("first", "itsMention.starts[0]")
		.and("places", PLACES.listWhen("$withPlaces"));

	/** All of them, in no order, behind {@code $withNamings}. */
	public static final String NAMINGS = "CASE WHEN $withNamings THEN [(it)-[itsMention:MENTIONS]->(itsSubject) | "
			+ NAMING.list() + "] END";

	/** The names of a theme beside its own. */
	public static final Columns THEME_NAMES = namesOf("itsTheme");

	/** A theme above a theme: {@code id}, {@code name} and {@code names}. */
	public static final Columns BROADER = Columns.properties("itsBroader", "id", "name")
		.and("names", namesOf("itsBroader").list());

	/** How a score came about, and where the text says so. */
	public static final Columns PARTS = Columns.properties("itsAbout", "weight", "occurrences", "prominence",
			"coverage", "starts", "ends", "surfaces", "correction", "stance", "stanceStarts", "stanceEnds",
			"stanceSurfaces");

	/**
	 * A theme that the text is about: {@code id} and {@code name}; behind
	 * {@code $withThemeNames} its {@code names} ({@link #THEME_NAMES}); behind
	 * {@code $withBroader} the themes {@code above} it ({@link #BROADER}), the nearest
	 * first; {@code score}; behind {@code $withParts} its {@code parts} ({@link #PARTS}).
	 */
	public static final Columns THEME = Columns.properties("itsTheme", "id", "name")
		.and("names", THEME_NAMES.listWhen("$withThemeNames"))
		.and("above", Cypher.of("""
				CASE WHEN $withBroader THEN COLLECT {
				  MATCH itsWay = (itsTheme)-[:BROADER]->{1,20}(itsBroader:Theme)
				  RETURN {broader} ORDER BY length(itsWay) LIMIT 20
				} END""").with("broader", BROADER.list()).forward())
		.and("score", "itsAbout.score")
		.and("parts", PARTS.listWhen("$withParts"));

	/** All of them, in no order, behind {@code $withThemes}. */
	public static final String THEMES = "CASE WHEN $withThemes THEN [(it)-[itsAbout:ABOUT]->(itsTheme) | "
			+ THEME.list() + "] END";

	private static final List<String> NAMES = List.of("kind", "nameEn", "reading", "aliases", "description",
			"shortName");

	private static final List<String> OF_PARTS = List.of("parts", "evidence", "correction", "stance", "stanceEvidence");

	private PassageColumns() {
	}

	/** Columns of a passage, and behind them {@code namings} and {@code themes}. */
	static Columns with(Columns passage) {
		return passage.and("namings", NAMINGS).and("themes", THEMES);
	}

	private static Columns namesOf(String theme) {
		return Columns.properties(theme, "nameEn", "reading", "aliases");
	}

	/**
	 * The guards of both lists.
	 * @param passage what is selected of the passage
	 * @return the guards
	 */
	static Map<String, Object> guards(Selection passage) {
		var guards = new HashMap<String, Object>();
		guards.put("withNamings", passage.has("mentions") || passage.has("programs") || passage.has("organizations")
				|| passage.has("places"));
		guards.put("withPlaces", passage.has("mentions"));
		guards.put("withSubjects", named(passage, "mentions/subject") || named(passage, "programs")
				|| named(passage, "organizations") || named(passage, "places"));
		guards.put("withThemes", passage.has("themes"));
		guards.put("withThemeNames", named(passage, "themes/theme"));
		guards.put("withBroader", passage.has("themes/theme/broader"));
		guards.put("withParts", OF_PARTS.stream().anyMatch((field) -> passage.has("themes/" + field)));
		return guards;
	}

	private static boolean named(Selection passage, String place) {
		return NAMES.stream().anyMatch((name) -> passage.has(place + "/" + name));
	}

}
