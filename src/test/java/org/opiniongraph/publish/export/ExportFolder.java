package org.opiniongraph.publish.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.springframework.context.ApplicationContext;

/** Exports into a folder, for tests of other rooms. */
public final class ExportFolder {

	private ExportFolder() {
	}

	/** Writes the graph of an application. */
	public static void write(ApplicationContext application, Path folder) throws IOException {
		application.getBean(FolderExport.class).write(folder);
	}

	/** What lies in it then. */
	public static List<String> names() {
		return ExportFile.names();
	}

}
