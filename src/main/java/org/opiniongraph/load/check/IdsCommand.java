package org.opiniongraph.load.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.GridOptions;
import org.opiniongraph.load.identity.KeptIds;
import org.opiniongraph.load.identity.KnownPassage;
import org.opiniongraph.load.identity.KnownPassages;
import org.opiniongraph.load.identity.KnownRows;
import org.opiniongraph.load.identity.PassageIdentities;
import org.opiniongraph.load.identity.PassageKeys;
import org.opiniongraph.load.seed.CheckedDocument;
import org.opiniongraph.load.seed.SeedCheck;
import org.opiniongraph.load.table.TableReading;

import org.springframework.boot.logging.LoggingSystem;

/**
 * Keeps the ids of a document beside its table, in {@code ids.tsv}, without a database.
 * <p>
 * Takes the folder of a document, and the folder of its state before if there is no such
 * file yet. It says which rows stayed, moved, came and went, and writes the file.
 */
public final class IdsCommand {

	private static final String USAGE = "Expected: <folder with document.yaml> [<folder with the same document before>], "
			+ "for example graph-seed/documents/cstf-13";

	private IdsCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments a folder, and perhaps the folder of the state before
	 */
	public static void main(String... arguments) {
		LoggingSystem.get(IdsCommand.class.getClassLoader()).beforeInitialize();
		System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
	}

	/**
	 * Writes the file.
	 * @return 0 when it is written
	 */
	static int run(PrintStream out, String... arguments) {
		boolean folders = List.of(arguments).stream().allMatch((it) -> Files.exists(Path.of(it, SeedCheck.OF_FOLDER)));
		if (arguments.length < 1 || arguments.length > 2 || !folders) {
			out.println("There is no such document. " + USAGE);
			return 1;
		}
		try {
			Path folder = Path.of(arguments[0]);
			KnownPassages before = kept(folder);
			if (before.opinions().isEmpty() && arguments.length == 2) {
				Path earlier = Path.of(arguments[1]);
				before = known(earlier, kept(earlier));
			}
			KnownPassages now = known(folder, before);
			Files.write(folder.resolve(KeptIds.FILE), KeptIds.write(now));
			out.println(report(before, now));
			return 0;
		}
		catch (SeedFormatException ex) {
			out.println(ex.getMessage());
		}
		catch (IOException ex) {
			out.println("%s cannot be read or written: %s".formatted(KeptIds.FILE, ex.getMessage()));
		}
		return 1;
	}

	private static KnownPassages kept(Path folder) throws IOException {
		Path file = folder.resolve(KeptIds.FILE);
		return Files.exists(file) ? KeptIds.read(file.toString(), Files.readAllBytes(file)) : KnownPassages.NONE;
	}

	private static KnownPassages known(Path folder, KnownPassages before) {
		KeptFolder kept = KeptFolder.of(folder);
		var check = new SeedCheck(kept.seed(), GridOptions.LARGEST);
		CheckedDocument document = check.documents(kept.files(), SeedCheck.OF_FOLDER).getFirst();
		if (document.isRefused()) {
			throw new SeedFormatException(folder.toString(),
					"the document cannot be read. CheckCommand lists what is wrong");
		}
		TableReading reading = Objects.requireNonNull(document.reading());
		PassageKeys keys = new PassageIdentities(check.nearDuplicates(), UnaryOperator.identity()).of(reading.rows(),
				reading.categories(), before, KnownPassages.NONE);
		return KnownRows.of(reading.rows(), reading.categories(), keys, before);
	}

	private static String report(KnownPassages before, KnownPassages now) {
		Map<String, KnownPassage> known = new HashMap<>();
		before.opinions().forEach((it) -> known.put(it.key(), it));
		int stayed = 0;
		int moved = 0;
		int came = 0;
		int went = 0;
		for (KnownPassage it : now.opinions()) {
			KnownPassage was = known.get(it.key());
			boolean there = was != null && was.row() != null;
			stayed += (there && Objects.equals(it.row(), Objects.requireNonNull(was).row())) ? 1 : 0;
			moved += (there && it.row() != null && !Objects.equals(it.row(), Objects.requireNonNull(was).row())) ? 1
					: 0;
			came += (!there && it.row() != null) ? 1 : 0;
			went += (there && it.row() == null) ? 1 : 0;
		}
		return "%s: %d rows stayed, %d moved and keep their ids, %d came, %d went".formatted(KeptIds.FILE, stayed,
				moved, came, went);
	}

}
