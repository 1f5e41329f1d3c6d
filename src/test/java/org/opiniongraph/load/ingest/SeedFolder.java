package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.opiniongraph.load.table.TableRules;
import org.opiniongraph.load.vocabulary.VocabularyReader;

/** A copy of the packaged seed in a folder, which a test may change. */
public final class SeedFolder {

	/** The packaged seed. */
	public static final String PACKAGED = "classpath:/graph-seed/";

	/** The first document's table. */
	public static final String TABLE = "documents/cstf-13/opinions-and-responses.tsv";

	/** The first document's descriptor. */
	public static final String DESCRIPTOR = "documents/cstf-13/document.yaml";

	private static final String HEADINGS = "施策カテゴリ\t構成員\t御意見\t対応の方向性(案)";

	private static final int LINES_OF_A_CATEGORY = 3;

	private static final List<String> FILES = Stream
		.concat(Stream.concat(VocabularyReader.FILES.stream(), TableRules.FILES.stream()),
				Stream.of("councils/cstf.yaml", "corrections.yaml", DESCRIPTOR, TABLE))
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

	/**
	 * Adds a document with rows of the first one, which are repeated until there are
	 * about so many; its texts differ from copy to copy.
	 * @param categories how many of the first one's categories it has
	 * @param members rows of how many members it takes at most
	 */
	public SeedFolder withPartOfFirst(String slug, int categories, int members, int about) throws IOException {
		List<String> rows = rows(Files.readAllLines(this.folder.resolve(TABLE)), categories, members);
		var table = new StringBuilder(HEADINGS + "\n");
		for (int copy = 1; copy <= Math.max(1, about / rows.size()); copy++) {
			for (String row : rows) {
				table.append(row).append(row.endsWith("同上") ? "" : "（その" + copy + "）").append('\n');
			}
		}
		List<String> descriptor = Files.readAllLines(this.folder.resolve(DESCRIPTOR));
		int all = descriptor.indexOf("categories:") + 1;
		String part = String.join("\n", descriptor.subList(0, all + LINES_OF_A_CATEGORY * categories))
			.replace("slug: cstf-13", "slug: " + slug)
			.replace("opinions-and-responses.tsv", "table.tsv");
		return withDocument(slug, part, table.toString());
	}

	/** An answer that repeats the one above goes with the row of that one. */
	private static List<String> rows(List<String> table, int categories, int members) {
		var known = new LinkedHashSet<String>();
		var rows = new ArrayList<String>();
		boolean above = false;
		for (String line : table) {
			String[] cells = line.split("\t", -1);
			if (cells.length < 4 || line.startsWith("施策カテゴリ")) {
				continue;
			}
			known.add(cells[1]);
			above = "①②③④".indexOf(line.charAt(0)) < categories && List.copyOf(known).indexOf(cells[1]) < members
					&& (above || !cells[3].endsWith("同上"));
			if (above) {
				rows.add(line);
			}
		}
		return rows;
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
