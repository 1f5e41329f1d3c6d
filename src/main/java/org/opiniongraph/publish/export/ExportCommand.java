package org.opiniongraph.publish.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.opiniongraph.OpinionGraphApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Writes an export of the whole graph into a folder.
 * <p>
 * Takes a folder that is empty or not there yet, and settings as a start takes them. The
 * graph is loaded as a start loads it. The same graph gives the same bytes everywhere.
 */
public final class ExportCommand {

	private static final String USAGE = "Expected: <new folder> and, if needed, settings, "
			+ "for example target/export --opinion-graph.load=off";

	/**
	 * No requests are served during the export, and addresses do not depend on this
	 * machine.
	 */
	private static final String[] SETTINGS = { "server.port=0", "server.address=127.0.0.1",
			"opinion-graph.warm-up.duration=0s", "opinion-graph.graph.plan-at-start=false",
			"opinion-graph.web.base=http://localhost:8080" };

	private ExportCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments a folder, and settings
	 */
	public static void main(String... arguments) {
		try {
			System.out.println(run(arguments));
		}
		catch (IllegalArgumentException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
		catch (IOException | RuntimeException ex) {
			System.err.println("Nothing was exported: " + ex.getMessage());
			System.exit(1);
		}
	}

	/**
	 * Writes the export.
	 * @return what was written, in one line
	 * @throws IllegalArgumentException when the folder is not as it should be
	 */
	static String run(String... arguments) throws IOException {
		List<String> settings = Arrays.stream(arguments).filter((it) -> it.startsWith("--")).toList();
		List<String> folders = Arrays.stream(arguments).filter((it) -> !it.startsWith("--")).toList();
		if (folders.size() != 1) {
			throw new IllegalArgumentException("The command has %d folders. %s".formatted(folders.size(), USAGE));
		}
		Path folder = NewFolder.named(folders.getFirst(), USAGE);
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpinionGraphApplication.class)
			.properties(SETTINGS)
			.run(settings.toArray(String[]::new))) {
			Export export = application.getBean(FolderExport.class).write(folder);
			return "%s: revision %s, %d files, %,d bytes".formatted(folder, export.graph().revision(),
					export.files().size() + 1, export.files().values().stream().mapToLong(ExportedFile::bytes).sum());
		}
	}

}
