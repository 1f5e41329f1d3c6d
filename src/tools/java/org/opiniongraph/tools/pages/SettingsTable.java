package org.opiniongraph.tools.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of the program as a table of Markdown for each group, made of the metadata
 * that the build derives from the classes of settings.
 */
final class SettingsTable {

	private final TreeMap<String, JsonNode> settings = new TreeMap<>();

	/**
	 * Reads the metadata.
	 * @param metadata the file that the build has made
	 * @throws IllegalArgumentException when a setting has no description
	 */
	SettingsTable(Path metadata) throws IOException {
		for (JsonNode property : new JsonMapper().readTree(Files.readString(metadata)).get("properties")) {
			String name = property.get("name").asString();
			if (!property.hasNonNull("description")) {
				throw new IllegalArgumentException(
						"The setting %s has no description. Write one as @param of its class.".formatted(name));
			}
			this.settings.put(name, property);
		}
	}

	/** The names of all settings, in order. */
	List<String> names() {
		return List.copyOf(this.settings.keySet());
	}

	/** The tables, with a heading for each group. */
	String markdown() {
		var groups = new TreeMap<String, List<String>>();
		this.settings.forEach((name, property) -> groups
			.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), (group) -> new ArrayList<>())
			.add("| `%s` | %s | %s |".formatted(name, defaultOf(property),
					property.get("description").asString().replace("|", "\\|"))));
		var lines = new ArrayList<String>();
		groups.forEach((group, rows) -> {
			lines.add("### `%s`".formatted(group));
			lines.add("");
			lines.add("| setting | default | meaning |");
			lines.add("|---|---|---|");
			lines.addAll(rows);
			lines.add("");
		});
		return String.join("\n", lines).strip();
	}

	private static String defaultOf(JsonNode property) {
		JsonNode value = property.path("defaultValue");
		return (value.isMissingNode() || value.isNull() || (value.isContainer() && value.isEmpty())) ? "none"
				: "`" + value.asString() + "`";
	}

}
