package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.opiniongraph.load.vocabulary.VocabularyReader;

/** A copy of the packaged seed in a folder, which a test may change. */
public final class SeedFolder {

	/** The packaged seed. */
	public static final String PACKAGED = "classpath:/graph-seed/";

	/** The first document's table. */
	public static final String TABLE = "documents/cstf-13/opinions-and-responses.tsv";

	/** The first document's descriptor. */
	public static final String DESCRIPTOR = "documents/cstf-13/document.yaml";

	private static final List<String> FILES = Stream
		.concat(VocabularyReader.FILES.stream(), Stream.of("councils/cstf.yaml", "corrections.yaml", DESCRIPTOR, TABLE))
		.toList();

	private final Path folder;

	private SeedFolder(Path folder) {
		this.folder = folder;
	}

	public static SeedFolder in(Path folder) throws IOException {
		for (String file : FILES) {
			Path copy = folder.resolve(file);
			Files.createDirectories(Objects.requireNonNull(copy.getParent()));
			try (InputStream packaged = SeedFolder.class.getResourceAsStream("/graph-seed/" + file)) {
				Files.write(copy, Objects.requireNonNull(packaged, file).readAllBytes());
			}
		}
		return new SeedFolder(folder);
	}

	public SeedFolder edit(String file, UnaryOperator<String> edit) throws IOException {
		Path path = this.folder.resolve(file);
		String before = Files.readString(path);
		String after = edit.apply(before);
		if (after.equals(before)) {
			throw new AssertionError("the edit changes nothing in " + file);
		}
		Files.writeString(path, after);
		return this;
	}

	/**
	 * Adds a document with many times the rows of the first one; its texts differ from
	 * copy to copy.
	 */
	public SeedFolder withLargeDocument(String slug, int times) throws IOException {
		Path large = Files.createDirectories(this.folder.resolve("documents").resolve(slug));
		String descriptor = Files.readString(this.folder.resolve(DESCRIPTOR));
		Files.writeString(large.resolve("document.yaml"), descriptor.replace("slug: cstf-13", "slug: " + slug));
		List<String> lines = Files.readAllLines(this.folder.resolve(TABLE));
		var table = new StringBuilder();
		for (int copy = 1; copy <= times; copy++) {
			for (String line : lines) {
				boolean ditto = line.endsWith("同上");
				table.append(line)
					.append((line.contains("\t") && !line.startsWith("施策カテゴリ") && !ditto) ? "（その" + copy + "）" : "")
					.append('\n');
			}
		}
		Files.writeString(large.resolve("opinions-and-responses.tsv"), table);
		return this;
	}

	public SeedFolder withDocument(String name, String descriptor, String table) throws IOException {
		Path document = Files.createDirectories(this.folder.resolve("documents").resolve(name));
		Files.writeString(document.resolve("document.yaml"), descriptor);
		Files.writeString(document.resolve("table.tsv"), table);
		return this;
	}

	public void delete(String file) throws IOException {
		Files.delete(this.folder.resolve(file));
	}

	/** Where it is, as Ingest takes it. */
	public String location() {
		return this.folder.toUri().toString();
	}

}
