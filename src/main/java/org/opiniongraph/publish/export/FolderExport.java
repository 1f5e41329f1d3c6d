package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;

import org.opiniongraph.publish.web.Addresses;

import org.springframework.stereotype.Component;

/**
 * Writes an export into a folder. A file has a temporary name until it is complete; the
 * manifest is written last.
 */
@Component
class FolderExport {

	private static final String UNFINISHED = ".part";

	private final Exports exports;

	private final Addresses addresses;

	FolderExport(Exports exports, Addresses addresses) {
		this.exports = exports;
		this.addresses = addresses;
	}

	/**
	 * Writes all files.
	 * @param folder is there or is made
	 */
	Export write(Path folder) throws IOException {
		Files.createDirectories(folder);
		var targets = new EnumMap<ExportFile, OutputStream>(ExportFile.class);
		try {
			Export export;
			try {
				for (ExportFile file : ExportFile.values()) {
					targets.put(file, Files.newOutputStream(unfinished(folder, file.fileName())));
				}
				export = this.exports.write(targets);
			}
			finally {
				for (OutputStream target : targets.values()) {
					target.close();
				}
			}
			Files.write(unfinished(folder, ExportFile.MANIFEST), Manifest.of(export, this.addresses));
			for (String name : ExportFile.names().reversed()) {
				Files.move(unfinished(folder, name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
			}
			return export;
		}
		finally {
			for (String name : ExportFile.names()) {
				Files.deleteIfExists(unfinished(folder, name));
			}
		}
	}

	private static Path unfinished(Path folder, String name) {
		return folder.resolve(name + UNFINISHED);
	}

}
