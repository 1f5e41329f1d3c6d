package org.opiniongraph.load.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.GridFileReader;
import org.opiniongraph.load.grid.GridOptions;
import org.opiniongraph.load.seed.SeedCheck;
import org.opiniongraph.load.table.FirstDescriptor;

import org.springframework.boot.logging.LoggingSystem;

/**
 * Writes a first descriptor of a table beside it, for its keeper to correct.
 * <p>
 * Takes the file of a table. A descriptor that is there already is never replaced.
 */
public final class DescribeCommand {

	private static final String USAGE = "Expected: <file of a table>, for example my-table/opinions.xlsx";

	private DescribeCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments a file
	 */
	public static void main(String... arguments) {
		LoggingSystem.get(DescribeCommand.class.getClassLoader()).beforeInitialize();
		System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
	}

	/**
	 * Describes a table.
	 * @return 0 when a descriptor was written
	 */
	static int run(PrintStream out, String... arguments) {
		if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0]))) {
			out.println("There is no such file. " + USAGE);
			return 1;
		}
		Path table = Path.of(arguments[0]).toAbsolutePath();
		Path descriptor = table.resolveSibling(SeedCheck.OF_FOLDER);
		if (Files.exists(descriptor)) {
			out.println("%s is there already: it is not replaced".formatted(descriptor));
			return 1;
		}
		try {
			describe(table, descriptor);
			out.println("%s was written: correct it, then check the folder with CheckCommand".formatted(descriptor));
			return 0;
		}
		catch (SeedFormatException | IOException ex) {
			out.println(ex.getMessage());
			return 1;
		}
	}

	private static void describe(Path table, Path descriptor) throws IOException {
		String name = Objects.requireNonNull(table.getFileName()).toString();
		if (Files.size(table) > GridOptions.LARGEST) {
			throw GridFileReader.tooLarge(name, GridOptions.LARGEST);
		}
		KeptFolder folder = KeptFolder.of(Objects.requireNonNull(table.getParent()));
		var rules = new SeedCheck(folder.seed(), GridOptions.LARGEST).rules();
		Files.writeString(descriptor, FirstDescriptor.of(name, Files.readAllBytes(table), rules));
	}

}
