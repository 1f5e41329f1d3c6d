package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of documents that were imported while the server ran. It is laid out as a
 * seed. A document comes and goes as a whole: files are written aside and then moved.
 * What a change replaces is kept until the graph has it.
 */
final class ImportedDocuments {

	private final Path documents;

	private final Path staged;

	private final Path replaced;

	ImportedDocuments(Path folder) {
		this.documents = folder.resolve("documents");
		this.staged = folder.resolve("staged");
		this.replaced = folder.resolve("replaced");
	}

	/** The slugs of the documents, ordered. */
	List<String> slugs() {
		if (!Files.isDirectory(this.documents)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(this.documents)) {
			return all.map((it) -> String.valueOf(it.getFileName())).sorted().toList();
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/** Puts a document there, in the place of one with its slug. */
	void put(String slug, Map<String, byte[]> files) {
		try {
			Path staging = this.staged.resolve(slug);
			FileSystemUtils.deleteRecursively(staging);
			Files.createDirectories(staging);
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Files.write(staging.resolve(file.getKey()), file.getValue());
			}
			remove(slug);
			Files.createDirectories(this.documents);
			Files.move(staging, this.documents.resolve(slug), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/** Takes a document away. */
	void remove(String slug) {
		try {
			if (Files.exists(this.documents.resolve(slug))) {
				Files.createDirectories(this.replaced);
				FileSystemUtils.deleteRecursively(this.replaced.resolve(slug));
				Files.move(this.documents.resolve(slug), this.replaced.resolve(slug), StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/** Takes the last change of a document back. */
	void undo(String slug) {
		try {
			FileSystemUtils.deleteRecursively(this.documents.resolve(slug));
			if (Files.exists(this.replaced.resolve(slug))) {
				Files.move(this.replaced.resolve(slug), this.documents.resolve(slug), StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/** Forgets what the last change of a document replaced. */
	void settle(String slug) {
		try {
			FileSystemUtils.deleteRecursively(this.replaced.resolve(slug));
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/**
	 * Puts the folder in order after a crash: a document that was taken away, and in
	 * whose place nothing was put yet, comes back.
	 */
	void recover() {
		if (Files.isDirectory(this.replaced)) {
			try (Stream<Path> all = Files.list(this.replaced)) {
				for (Path it : all.toList()) {
					String slug = String.valueOf(it.getFileName());
					if (Files.exists(this.documents.resolve(slug))) {
						settle(slug);
					}
					else {
						undo(slug);
					}
				}
			}
			catch (IOException ex) {
				throw unwritable(ex);
			}
		}
	}

	private UncheckedIOException unwritable(IOException failure) {
		return new UncheckedIOException("The folder %s of opinion-graph.imports cannot be read or written."
			.formatted(this.documents.getParent()), failure);
	}

}
