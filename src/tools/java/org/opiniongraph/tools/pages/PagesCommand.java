package org.opiniongraph.tools.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the parts of the pages that follow from the program: the picture of the graph
 * into {@code README.md} and {@code src/docs/graph.md}, and the table of settings into
 * {@code src/docs/settings.md}. Runs in the folder of the project, after a build.
 */
public final class PagesCommand {

	private static final Path SCHEMA = Path.of("schema/query.graphqls");

	private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

	private static final MarkedPart PICTURE = new MarkedPart("picture of the graph");

	private static final MarkedPart SETTINGS = new MarkedPart("settings");

	private PagesCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments none
	 * @throws IOException when a page cannot be read or written
	 */
	public static void main(String... arguments) throws IOException {
		for (Map.Entry<Path, String> page : pages().entrySet()) {
			Files.writeString(page.getKey(), page.getValue());
			System.out.println(page.getKey());
		}
	}

	/** The pages as they should be, by their file. */
	static Map<Path, String> pages() throws IOException {
		String picture = new GraphPicture(JapaneseTerms.read(SCHEMA)).markdown();
		var pages = new LinkedHashMap<Path, String>();
		for (Path page : new Path[] { Path.of("README.md"), Path.of("src/docs/graph.md") }) {
			pages.put(page, PICTURE.replace(Files.readString(page), picture));
		}
		Path settings = Path.of("src/docs/settings.md");
		pages.put(settings, SETTINGS.replace(Files.readString(settings), settings().markdown()));
		return pages;
	}

	/** The settings as the build has described them. */
	static SettingsTable settings() throws IOException {
		return new SettingsTable(METADATA);
	}

}
