package org.opiniongraph.publish.graphfile;

import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A property of the graph's model, as a column of an export file.
 *
 * @param name its name
 * @param type the type of its values in GraphML
 */
public record Column(String name, String type) {

	/** The properties of public nodes besides the id. */
	public static final List<Column> OF_NODES = List.of(text("name"), text("nameEn"), text("nameRomaji"),
			text("reading"), list("aliases"), text("code"), text("summary"), text("title"), text("item"),
			text("language"), text("issuedOn"), text("source"), text("sha256"), whole("ordinal"), text("label"),
			whole("row"), text("text"), text("url"), list("asks"), list("askStarts"), list("askEnds"),
			text("programKind"), list("scanErrors"), list("scanReadings"), list("scanReasons"), list("dateStarts"),
			list("dateEnds"), list("dateSurfaces"), list("datesFrom"), list("datesTo"), whole("number"), text("stage"),
			new Column("main", "boolean"), text("phrase"), whole("phraseStart"), whole("phraseEnd"), text("act"),
			whole("actStart"), whole("actEnd"), text("from"), text("to"), text("correction"), text("pattern"),
			text("sourceNumber"), text("speakerLabel"), whole("otherSpeakerCount"), text("speakerKind"),
			text("memberWord"), text("categoryWord"), text("opinionWord"), text("responseWord"), text("answererWord"));

	/** The properties of relationships between public nodes. */
	public static final List<Column> OF_RELATIONSHIPS = List.of(text("role"), text("roleLabel"),
			new Column("ditto", "boolean"), text("stage"), number("overlap"), number("score"), number("weight"),
			whole("number"), whole("occurrences"), number("prominence"), number("coverage"), list("themes"),
			list("terms"), list("starts"), list("ends"), list("surfaces"), text("correction"), text("stance"),
			list("stanceStarts"), list("stanceEnds"), list("stanceSurfaces"), text("verdict"), list("words"),
			text("reason"));

	private static final JsonMapper JSON = new JsonMapper();

	static Column text(String name) {
		return new Column(name, "string");
	}

	/** GraphML has no lists. */
	private static Column list(String name) {
		return text(name);
	}

	private static Column whole(String name) {
		return new Column(name, "long");
	}

	private static Column number(String name) {
		return new Column(name, "double");
	}

	/** The value as text, null where there is none; a list is a JSON array. */
	@Nullable String in(SortedMap<String, Object> properties) {
		return switch (properties.get(this.name)) {
			case null -> null;
			case List<?> list -> JSON.writeValueAsString(list);
			case Object value -> value.toString();
		};
	}

}
