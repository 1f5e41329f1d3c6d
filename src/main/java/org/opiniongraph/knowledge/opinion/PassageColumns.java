package org.opiniongraph.knowledge.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.api.field.Selection;

/**
 * The mentions and themes of a passage as Cypher expressions, in which the passage is
 * called <code>{it}</code>. They are defined here because they are read with the passage.
 * The rooms that serve them use the same expressions for a passage that was read without
 * them, and decode the columns.
 */
public final class PassageColumns {

	/**
	 * What the text names, in no order: the subject's id, code and name, behind
	 * {@code $withSubjects} the rest of it, where it is named first, and behind
	 * {@code $withPlaces} where and why.
	 */
	public static final String NAMINGS = """
			CASE WHEN $withNamings THEN [({it})-[itsMention:MENTIONS]->(itsSubject) | [
			      itsSubject.id, itsSubject.code, itsSubject.name,
			      CASE WHEN $withSubjects THEN
			        [itsSubject.nameEn, itsSubject.reading, itsSubject.aliases, itsSubject.summary] END,
			      itsMention.starts[0],
			      CASE WHEN $withPlaces THEN
			        [itsMention.starts, itsMention.ends, itsMention.surfaces, itsMention.correction] END]] END""";

	/**
	 * What the text is about, in no order: the theme's id and name, behind
	 * {@code $withThemeNames} the rest of it, behind {@code $withBroader} the themes
	 * above it, the score, and behind {@code $withParts} how it came about.
	 */
	public static final String THEMES = """
			CASE WHEN $withThemes THEN [({it})-[itsAbout:ABOUT]->(itsTheme) | [
			      itsTheme.id, itsTheme.name,
			      CASE WHEN $withThemeNames THEN [itsTheme.nameEn, itsTheme.reading, itsTheme.aliases] END,
			      CASE WHEN $withBroader THEN COLLECT {
			        MATCH itsWay = (itsTheme)-[:BROADER]->{1,20}(itsBroader:Theme)
			        RETURN [itsBroader.id, itsBroader.name, [itsBroader.nameEn, itsBroader.reading, itsBroader.aliases]]
			        ORDER BY length(itsWay) LIMIT 20
			      } END,
			      itsAbout.score,
			      CASE WHEN $withParts THEN
			        [itsAbout.weight, itsAbout.occurrences, itsAbout.prominence, itsAbout.coverage,
			         itsAbout.starts, itsAbout.ends, itsAbout.surfaces, itsAbout.correction] END]] END""";

	private static final List<String> NAMES = List.of("nameEn", "reading", "aliases", "summary");

	private PassageColumns() {
	}

	/**
	 * The guards of both lists.
	 * @param passage what is selected of the passage
	 * @return the guards
	 */
	static Map<String, Object> guards(Selection passage) {
		var guards = new HashMap<String, Object>();
		guards.put("withNamings", passage.has("mentions") || passage.has("programs") || passage.has("organizations"));
		guards.put("withPlaces", passage.has("mentions"));
		guards.put("withSubjects",
				named(passage, "mentions/subject") || named(passage, "programs") || named(passage, "organizations"));
		guards.put("withThemes", passage.has("themes"));
		guards.put("withThemeNames", named(passage, "themes/theme"));
		guards.put("withBroader", passage.has("themes/theme/broader"));
		guards.put("withParts",
				passage.has("themes/parts") || passage.has("themes/evidence") || passage.has("themes/correction"));
		return guards;
	}

	private static boolean named(Selection passage, String place) {
		return NAMES.stream().anyMatch((name) -> passage.has(place + "/" + name));
	}

}
