package org.opiniongraph.load.restore;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.opiniongraph.load.run.LoadRun;
import org.opiniongraph.load.run.LoadTarget;
import org.opiniongraph.load.writing.LoadReport;
import org.opiniongraph.neo4j.connection.Progress;
import org.opiniongraph.neo4j.connection.StartException;

import org.springframework.stereotype.Component;

/**
 * Fills the graph from an export. The whole export is read and checked before the first
 * statement. Then a graph with other content is emptied, and the lines are read again and
 * written.
 */
@Component
public class ExportIngest {

	/** Progress is not logged for fewer lines. */
	private static final int LINES_WITH_PROGRESS = 1_000;

	private final LoadRun loads;

	ExportIngest(LoadRun loads) {
		this.loads = loads;
	}

	/**
	 * Makes the graph what an export says.
	 * @param location the export's folder or its {@code graph.jsonl}, a resource location
	 * @param rebuild whether to load it also when the graph has its revision already
	 * @return what was done
	 * @throws ExportFormatException when the export is not as it should be; nothing was
	 * written
	 * @throws StartException when the graph has another model and is not to be rebuilt;
	 * nothing was written
	 */
	public LoadReport run(String location, boolean rebuild) {
		return this.loads.run(rebuild, () -> {
			CheckedExport export = checked(location);
			return new LoadRun.Content(export.header().revision(), true, (target) -> write(export, target));
		});
	}

	/** Reads it again; what was checked and what is written are the same bytes. */
	private static void write(CheckedExport export, LoadTarget target) {
		var writer = new ExportedGraphWriter(target, export.header().dictionary());
		try (var reader = new ExportReader(export.files());
				var progress = new Progress("Loading", "rows", Math.toIntExact(export.lines()), LINES_WITH_PROGRESS)) {
			while (reader.next(writer)) {
				progress.done(1);
			}
			writer.flush();
			if (!reader.sha256().equals(export.sha256())) {
				throw new ExportFormatException(export.files().name(), "the file changed during the load: start again");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The export cannot be read again.", ex);
		}
		target.indexSubjects();
		target.finish(export.header().revision(), export.header().dictionary());
	}

	private static CheckedExport checked(String location) {
		try {
			return ExportCheck.of(ExportFiles.at(location));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The export at %s cannot be read.".formatted(location), ex);
		}
	}

}
