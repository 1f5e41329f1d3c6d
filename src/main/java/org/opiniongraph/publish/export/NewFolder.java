package org.opiniongraph.publish.export;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder that a command fills: it is empty, or not there yet. */
public final class NewFolder {

	private NewFolder() {
	}

	/**
	 * Checks the folder of a command.
	 * @param argument how the command was told of it
	 * @param usage what the command expects, for its refusals
	 * @return the folder; it is not made
	 * @throws IOException when it cannot be read
	 * @throws IllegalArgumentException when it is no folder, or has content
	 */
	public static Path named(String argument, String usage) throws IOException {
		Path folder;
		try {
			folder = Path.of(argument);
		}
		catch (InvalidPathException ex) {
			throw new IllegalArgumentException("'%s' is not a valid folder name. %s".formatted(argument, usage), ex);
		}
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
				if (content.iterator().hasNext()) {
					throw new IllegalArgumentException("The folder %s is not empty. %s".formatted(folder, usage));
				}
			}
		}
		else if (Files.exists(folder)) {
			throw new IllegalArgumentException("%s is a file, not a folder. %s".formatted(folder, usage));
		}
		return folder;
	}

}
