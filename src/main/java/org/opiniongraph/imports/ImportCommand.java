package org.opiniongraph.imports;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.seed.SeedCheck;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.logging.LoggingSystem;

/**
 * Sends the documents of a folder to a server that runs, one after the other.
 * <p>
 * A document that is refused does not stop the others; all of these are listed at the
 * end. What the server has already is not changed, so the command may simply be run
 * again.
 */
public final class ImportCommand {

	private static final String TOKEN = "OPINIONGRAPH_WRITETOKEN";

	private static final String DRY_RUN = "--dry-run";

	private static final String USAGE = "Expected: <folder with document.yaml, or with folders that have one> <server> [%s], for example my-tables http://localhost:8080. The token is read from the environment variable %s."
		.formatted(DRY_RUN, TOKEN);

	private final PrintStream out;

	private final ImportSender sender;

	private final List<String> failed = new ArrayList<>();

	private final ImportProgress progress;

	private ImportCommand(PrintStream out, ImportSender sender, boolean terminal) {
		this.out = out;
		this.progress = new ImportProgress(out, terminal);
		this.sender = sender;
	}

	/**
	 * Runs the command.
	 * @param arguments a folder, a server, and whether it is a dry run
	 */
	public static void main(String... arguments) {
		LoggingSystem.get(ImportCommand.class.getClassLoader()).beforeInitialize();
		System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), System.getenv(TOKEN), arguments));
	}

	/**
	 * Sends the documents of a folder.
	 * @return 0 when the server has all of them
	 */
	static int run(PrintStream out, @Nullable String token, String... arguments) {
		boolean dryRun = List.of(arguments).contains(DRY_RUN);
		if (token == null || arguments.length != (dryRun ? 3 : 2) || !Files.isDirectory(Path.of(arguments[0]))) {
			out.println(USAGE);
			return 1;
		}
		var command = new ImportCommand(out, new ImportSender(URI.create(arguments[1]), token, dryRun),
				Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
		return command.send(descriptors(Path.of(arguments[0])));
	}

	private static List<Path> descriptors(Path folder) {
		try (Stream<Path> all = Files.walk(folder, 3)) {
			return all.filter((it) -> it.endsWith(SeedCheck.OF_FOLDER)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder %s cannot be read.".formatted(folder), ex);
		}
	}

	private int send(List<Path> descriptors) {
		for (int at = 0; at < descriptors.size(); at++) {
			Path descriptor = descriptors.get(at);
			this.progress.begin("%d/%d %s: ".formatted(at + 1, descriptors.size(), descriptor));
			try {
				byte[] text = Files.readAllBytes(descriptor);
				Path table = descriptor.resolveSibling(SeedCheck.descriptor(text).table());
				JsonNode report = this.sender.send(new String(text, StandardCharsets.UTF_8), council(descriptor), table,
						this.progress::show);
				this.progress.clear();
				this.out.println(sentence(report));
				if (!report.get("state").asString().equals(ImportState.DONE.name())) {
					this.failed.add("%s: %s".formatted(descriptor, report.get("error").asString()));
				}
			}
			catch (IOException ex) {
				this.out.println("refused");
				this.failed.add("%s: the file %s cannot be read".formatted(descriptor, ex.getMessage()));
			}
			catch (SeedFormatException | ImportRefusedException ex) {
				this.out.println("refused");
				this.failed.add("%s: %s".formatted(descriptor, ex.getMessage()));
			}
		}
		this.failed.forEach((it) -> this.out.println("refused: " + it));
		this.out.printf("%d documents sent, %d refused%n", descriptors.size(), this.failed.size());
		return (this.failed.isEmpty() && !descriptors.isEmpty()) ? 0 : 1;
	}

	private static @Nullable String council(Path descriptor) throws IOException {
		Path council = descriptor.resolveSibling(SeedCheck.COUNCIL);
		return Files.exists(council) ? Files.readString(council) : null;
	}

	private static String sentence(JsonNode report) {
		if (!report.get("state").asString().equals(ImportState.DONE.name())) {
			return "refused";
		}
		String changes = String.join(", ",
				report.get("changes")
					.valueStream()
					.map((it) -> "%s +%d ~%d -%d".formatted(it.get("kind").asString(), it.get("addedCount").asInt(),
							it.get("changedCount").asInt(), it.get("removedCount").asInt()))
					.toList());
		return "%d rows, %d doubts; %s".formatted(report.get("rowCount").asInt(),
				report.get("remarks")
					.valueStream()
					.filter((it) -> it.get("severity").asString().equals("DOUBT"))
					.count(),
				changes.isEmpty() ? "nothing differs" : changes);
	}

}
