package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.Grid;
import org.opiniongraph.load.grid.GridFile;
import org.opiniongraph.load.grid.GridFileReader;
import org.opiniongraph.load.grid.GridLine;
import org.opiniongraph.load.grid.GridOptions;
import org.opiniongraph.load.text.Whitespace;

/**
 * Writes a first descriptor of a table, with comments for its keeper: what was
 * recognised, and what must be said.
 */
public final class FirstDescriptor {

	/** What stands in brackets behind a word, such as (案). */
	private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[【〔].*$", Pattern.DOTALL);

	private final String file;

	private final TableRules rules;

	private final StringBuilder yaml = new StringBuilder();

	private final GridFile grids;

	private final SourceHeading heading;

	private @Nullable TableColumns columns;

	private List<GridLine> above = List.of();

	private final List<GridLine> below = new ArrayList<>();

	private final List<String> named = new ArrayList<>();

	/** The different titles of the tables. */
	private final List<String> titles = new ArrayList<>();

	private FirstDescriptor(String file, byte[] content, TableRules rules) {
		this.file = file;
		this.rules = rules;
		this.grids = GridFileReader.read(file, content, GridOptions.NONE);
		this.heading = new SourceHeading(new UsualHeadingMatch(rules.headings()));
		this.grids.grids().forEach(this::read);
	}

	/**
	 * Writes a descriptor.
	 * @param file the name of the table
	 * @param content its bytes
	 * @param rules what is usual in tables
	 * @return a text in YAML
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when it is no file
	 * with tables
	 */
	public static String of(String file, byte[] content, TableRules rules) {
		var first = new FirstDescriptor(file, content, rules);
		first.write();
		return first.yaml.toString();
	}

	private void read(Grid grid) {
		List<GridLine> lines = grid.lines().stream().filter((line) -> !line.isBlank()).toList();
		boolean found = false;
		for (int line = 0; line < lines.size(); line++) {
			Optional<TableColumns> here = this.heading.at(lines, line);
			if (here.isPresent() && this.columns == null) {
				var names = new HeadingLines(lines.subList(line, line + here.get().depth()));
				this.columns = here.get().named(names::shortName);
				this.above = lines.subList(0, line);
			}
			if (here.isPresent()) {
				line += here.get().depth() - 1;
				found = true;
			}
			else if (found) {
				this.below.add(lines.get(line));
			}
		}
		if (found && !grid.name().isEmpty()) {
			this.named.add(grid.name());
			if (!grid.title().isEmpty() && !this.titles.contains(grid.title())) {
				this.titles.add(grid.title());
			}
		}
	}

	private void write() {
		line("# A first description of %s, made by a command. Read each line, correct it, then check the folder."
			.formatted(this.file));
		line("# Read as: %s".formatted(this.grids.format()));
		line("# The name of the document in addresses: small letters, digits, hyphens.");
		line("slug: %s".formatted(slug()));
		line("title: %s".formatted(quoted(title())));
		line("language: ja");
		line("# The address and the day of its publication, if you know them:");
		line("# source: https://");
		line("# issuedOn: 2019-05-31");
		line("# The body whose members speak, a file of councils/ or council.yaml beside this file. Public comments have none.");
		line("# council: ");
		line("# The body that answers, an id of vocabulary/organizations.yaml:");
		line("# answeredBy: organization:");
		line("table: %s".formatted(quoted(this.file)));
		TableColumns found = this.columns;
		if (found == null) {
			unknownColumns();
			return;
		}
		columns(found);
		words(found);
		var rows = new TableRows(found, this.below);
		roles(rows);
		categories(rows);
		layout(rows);
	}

	private void columns(TableColumns found) {
		line("# The heading of each part: opinion, response, member, category, number, opinion_and_response.");
		line("columns:");
		found.parts()
			.keySet()
			.stream()
			.sorted()
			.forEach((part) -> line("  %s: %s".formatted(part.words(), quoted(found.name(part)))));
		found.unread().forEach((name) -> line("  # not read: %s%s".formatted(quoted(name), others(found, name))));
		for (Part part : List.of(Part.RESPONSE, Part.MEMBER, Part.CATEGORY)) {
			if (!found.has(part) && !found.has(Part.OPINION_AND_RESPONSE)) {
				line("  # no heading was recognised as %s. Is it one of those that are not read?"
					.formatted(part.words()));
			}
		}
	}

	/** The headings are a good first guess of what people should read. */
	private void words(TableColumns found) {
		List<String> words = Stream.of(Part.MEMBER, Part.CATEGORY, Part.OPINION, Part.RESPONSE)
			.filter((part) -> found.of(part).size() == 1)
			.map((part) -> "  %s: %s".formatted(part.words(),
					quoted(BRACKETS.matcher(found.name(part)).replaceAll("").replaceAll("\\s+", ""))))
			.filter((line) -> !line.endsWith("''"))
			.toList();
		line("# What pages and summaries call these parts, and the body that answers if it is not in the vocabulary:");
		line("words:");
		words.forEach(this::line);
		line("  # answeredBy: ");
	}

	private String others(TableColumns found, String name) {
		List<String> parts = found.parts()
			.keySet()
			.stream()
			.sorted()
			.filter((part) -> this.rules.headings().rank(part, name).isPresent())
			.map((part) -> "  %s: %s".formatted(part.words(), quoted(found.name(part) + " + " + name)))
			.toList();
		return parts.isEmpty() ? "" : " — it also looks like a part. To join both columns:" + parts.getFirst();
	}

	private void unknownColumns() {
		line("# No line has usual headings. Name the heading of the opinions here, and of what else the table has");
		line("# (response, member, category, number). The tables of the file begin with:");
		this.grids.grids()
			.forEach((grid) -> line("#   %s%s".formatted(grid.name().isEmpty() ? "" : grid.name() + ": ",
					SourceHeading.beginning(grid.lines().stream().filter((it) -> !it.isBlank()).toList())
						.replace('\n', ' '))));
		line("columns:");
		line("  opinion: ");
	}

	private void roles(TableRows rows) {
		List<String> members = rows.texts(Part.MEMBER);
		var roles = new TreeMap<String, CouncilDescriptor.Role>();
		int with = 0;
		for (String member : members) {
			Optional<String> role = this.rules.speakers()
				.roles()
				.keySet()
				.stream()
				.filter((it) -> member.endsWith(it) && member.length() > it.length())
				.max((one, other) -> Integer.compare(one.length(), other.length()));
			role.ifPresent((it) -> roles.put(it, this.rules.speakers().roles().get(it)));
			with += role.isPresent() ? 1 : 0;
		}
		if (with > 0) {
			line("# The words behind the names of %d of %d cells. With a council, write them in its file instead."
				.formatted(with, members.size()));
			line((with == members.size()) ? "roles:" : "# roles:");
			roles.forEach((word, role) -> line(((this.lastIsComment() ? "#" : "") + "  %s: %s").formatted(word, role)));
		}
	}

	private boolean lastIsComment() {
		return this.yaml.charAt(this.yaml.lastIndexOf("\n", this.yaml.length() - 2) + 1) == '#';
	}

	private void categories(TableRows rows) {
		Set<String> names = new LinkedHashSet<>(rows.texts(Part.CATEGORY));
		if (!names.isEmpty()) {
			line("# %d different cells of categories; each is a category, in this order. To give marks or English names:"
				.formatted(names.size()));
			line("# categories:");
			names.stream()
				.limit(12)
				.forEach((name) -> line("#   - {name: %s}".formatted(quoted(name.replace('\n', ' ')))));
		}
	}

	private void layout(TableRows rows) {
		List<String> layout = rows.layout(this.rules.headings(), this.titles, this.grids.markUp());
		if (this.named.size() > 1) {
			layout.add("  # Sheets or tables with these headings, all are read: %s. To read some only:"
				.formatted(this.named));
			layout.add("  # sheets: [%s]".formatted(quoted(this.named.getFirst())));
		}
		if (!layout.isEmpty()) {
			line("layout:");
			layout.forEach(this::line);
		}
	}

	private String title() {
		Optional<String> line = this.above.stream()
			.flatMap((it) -> it.texts().stream())
			.map(Whitespace::stripped)
			.filter((it) -> !it.isEmpty())
			.findFirst();
		String name = this.file.substring(0, Math.max(1, this.file.lastIndexOf('.')));
		return line.orElse(!this.grids.title().isBlank() ? this.grids.title() : name).replace('\n', ' ');
	}

	private String slug() {
		String letters = this.file.substring(0, Math.max(1, this.file.lastIndexOf('.')))
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-+|-+$", "");
		return letters.isEmpty() ? "document-1" : letters;
	}

	static String quoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	private void line(String line) {
		this.yaml.append(line).append('\n');
	}

}
