package org.opiniongraph.load.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.GridOptions;
import org.opiniongraph.load.seed.CheckedDocument;
import org.opiniongraph.load.seed.SeedCheck;
import org.opiniongraph.load.seed.SeedReader;

import org.springframework.boot.logging.LoggingSystem;

/**
 * Checks documents without a database.
 * <p>
 * Takes a folder: that of one document, or a whole seed. It lists all mistakes and doubts
 * by row and cell, and shows the first rows as they would be.
 */
public final class CheckCommand {

	private static final String USAGE = "Expected: <folder with document.yaml, or with documents/>, "
			+ "for example graph-seed/documents/cstf-13";

	private CheckCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments a folder
	 */
	public static void main(String... arguments) {
		LoggingSystem.get(CheckCommand.class.getClassLoader()).beforeInitialize();
		System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
	}

	/**
	 * Checks a folder.
	 * @return 0 when it can be loaded
	 */
	static int run(PrintStream out, String... arguments) {
		if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
			out.println("There is no such folder. " + USAGE);
			return 1;
		}
		try {
			return check(KeptFolder.of(Path.of(arguments[0])), out);
		}
		catch (SeedFormatException ex) {
			out.println(ex.getMessage());
			return 1;
		}
	}

	private static int check(KeptFolder folder, PrintStream out) {
		List<CheckedDocument> documents = new SeedCheck(folder.seed(), GridOptions.LARGEST).documents(folder.files(),
				folder.isSeed() ? SeedCheck.OF_SEED : SeedCheck.OF_FOLDER);
		if (documents.isEmpty()) {
			out.println("The folder has no document.yaml. DescribeCommand writes a first one.");
			return 1;
		}
		documents.forEach((it) -> out.println(CheckReport.of(it)));
		long refused = documents.stream().filter(CheckedDocument::isRefused).count();
		List<String> misfits = new ArrayList<>(documents.stream().flatMap((it) -> it.misfits().stream()).toList());
		if (refused == 0 && folder.isSeed() && folder.files() == folder.seed()) {
			List<String> others = new ArrayList<>(new SeedReader(folder.seed()).read().misfits());
			others.removeAll(misfits);
			others.forEach((it) -> out.println("left out: " + it));
			misfits.addAll(others);
		}
		out.println("%d documents checked, %d cannot be loaded%s".formatted(documents.size(), refused,
				misfits.isEmpty() ? "" : ", %d corrections do not fit".formatted(misfits.size())));
		return (refused == 0 && misfits.isEmpty()) ? 0 : 1;
	}

}
