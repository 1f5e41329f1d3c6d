package org.opiniongraph.load.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.descriptor.Utf8;
import org.opiniongraph.load.grid.GridOptions;
import org.opiniongraph.load.identity.KeptIds;
import org.opiniongraph.load.seed.CheckedTables.CheckedTable;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.Remark;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceTableReader;
import org.opiniongraph.load.table.TableReading;
import org.opiniongraph.load.table.TableRules;
import org.opiniongraph.load.text.Folding;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.Vocabulary;
import org.opiniongraph.load.vocabulary.VocabularyReader;
import org.opiniongraph.model.GraphModel;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the whole seed: councils, vocabulary, documents. It checks everything, so that
 * nothing is written if a file has an error. At most one document is in memory at a time.
 */
public final class SeedReader {

	private static final Comparator<SeedDocument> BY_ISSUE = Comparator
		.comparing((SeedDocument it) -> Objects.requireNonNullElse(it.descriptor().issuedOn(), ""))
		.thenComparing((it) -> it.descriptor().slug());

	/** How many corrections that do not fit the log names. */
	private static final int MISFITS_SAID = 20;

	private static final String DOCUMENTS = "documents/*/document.yaml";

	private static final byte[] NO_ENTRIES = "[]".getBytes(StandardCharsets.UTF_8);

	/** A document may bring its council with it. */
	static final String COUNCIL_OF_DOCUMENT = "council.yaml";

	private final DescriptorReader descriptors = new DescriptorReader();

	private static final Logger log = LoggerFactory.getLogger(SeedReader.class);

	private final SeedFiles files;

	private final long largestTable;

	private final CheckedTables tables;

	/** The hash of all files. */
	private final SeedHash hash = new SeedHash();

	public SeedReader(SeedFiles files) {
		this(files, GridOptions.LARGEST);
	}

	/**
	 * Makes a reader for one reading.
	 * @param files the files of the seed
	 * @param largestTable the largest size of a table in bytes, also when unpacked
	 */
	public SeedReader(SeedFiles files, long largestTable) {
		this(files, largestTable, new CheckedTables());
	}

	/**
	 * Makes a reader for one reading.
	 * @param files the files of the seed
	 * @param largestTable the largest size of a table in bytes, also when unpacked
	 * @param tables the tables of readings before, which this one adds to
	 */
	public SeedReader(SeedFiles files, long largestTable, CheckedTables tables) {
		this.files = files;
		this.largestTable = largestTable;
		this.tables = tables;
		this.hash.add("model", GraphModel.VERSION.getBytes(StandardCharsets.UTF_8));
		this.hash.add("content", GraphModel.CONTENT.getBytes(StandardCharsets.UTF_8));
		this.hash.add("folding", Folding.VERSION.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads all files.
	 * @throws SeedFormatException when one of them is not as it should be
	 */
	public Seed read() {
		Vocabulary vocabulary = vocabulary();
		Optional<SeedFiles.File> corrected = this.files.find(CorrectionEntry.FILE);
		var check = new CorrectionCheck(corrections(), vocabulary);
		var members = new MembersOfCouncils();
		TableRules rules = rules(vocabulary);
		List<SeedDocument> documents = documents(organizations(vocabulary), rules, check, members);
		corrected.ifPresent(this::added);
		warn(check.misfits());
		return new Seed(documents, members.all(), vocabulary, check.fitting(), check.misfits(), this.hash.soFar());
	}

	private static void warn(List<String> misfits) {
		misfits.stream().limit(MISFITS_SAID).forEach((it) -> log.warn("{}. One of {} left out.", it, misfits.size()));
	}

	/** The corrections of the seed; none without the file. */
	List<CorrectionEntry> corrections() {
		return this.files.find(CorrectionEntry.FILE).map(this::corrections).orElse(List.of());
	}

	/**
	 * The revision of the files: that of the seed which {@link #read} makes of them. No
	 * table is read, so it takes a small part of the time. A reader is for one of both.
	 * @throws SeedFormatException when a descriptor or the vocabulary is not as it should
	 * be
	 */
	public String revision() {
		Vocabulary vocabulary = vocabulary();
		rules(vocabulary);
		councils(organizations(vocabulary));
		for (SeedFiles.File file : this.files.matching(DOCUMENTS)) {
			DocumentDescriptor descriptor = descriptor(file, DocumentDescriptor.class);
			SeedFiles.File table = this.files.beside(file, descriptor.table(), this.largestTable);
			added(table);
			SeedDocument.keptIds(this.files, table.name()).ifPresent(this::added);
		}
		this.files.find(CorrectionEntry.FILE).ifPresent(this::added);
		return this.hash.soFar();
	}

	/** Each entry of the list begins with a hyphen at the beginning of a line. */
	private List<CorrectionEntry> corrections(SeedFiles.File file) {
		List<CorrectionEntry> entries = List
			.of(this.descriptors.read(file.name(), file.content(), CorrectionEntry[].class));
		List<String> lines = Utf8.decode(file.name(), file.content()).lines().toList();
		int[] beginnings = IntStream.range(0, lines.size()).filter((at) -> lines.get(at).startsWith("- ")).toArray();
		return (beginnings.length != entries.size()) ? entries
				: IntStream.range(0, beginnings.length)
					.mapToObj((at) -> entries.get(at).atLine(beginnings[at] + 1))
					.toList();
	}

	Vocabulary vocabulary() {
		return new VocabularyReader().read(this::vocabulary);
	}

	TableRules rules(Vocabulary vocabulary) {
		return TableRules.read((name) -> this.files.find(name).map(this::added),
				vocabulary.language().pointers().cells());
	}

	static Set<String> organizations(Vocabulary vocabulary) {
		return vocabulary.terms()
			.stream()
			.map(Term::id)
			.filter(NodeKind.ORGANIZATION::owns)
			.collect(Collectors.toSet());
	}

	private byte[] vocabulary(String name) {
		boolean none = name.equals(VocabularyReader.PLACES) && this.files.find(name).isEmpty();
		return none ? NO_ENTRIES : added(this.files.named(name));
	}

	/** Checks one document with its rows after the other, and forgets the rows. */
	private List<SeedDocument> documents(Set<String> organizations, TableRules rules, CorrectionCheck check,
			MembersOfCouncils members) {
		String hashOfRules = this.hash.soFar();
		Map<String, CouncilDescriptor> councils = councils(organizations);
		var documents = new ArrayList<SeedDocument>();
		var slugs = new HashSet<String>();
		for (SeedFiles.File file : this.files.matching(DOCUMENTS)) {
			DocumentDescriptor descriptor = descriptor(file, DocumentDescriptor.class);
			requireOne(file, "answeredBy", descriptor.answeredBy(), organizations);
			CouncilDescriptor council = council(file, descriptor, councils);
			SeedFiles.File table = this.files.beside(file, descriptor.table(), this.largestTable);
			var reader = new SourceTableReader(table.name(), descriptor, council, rules, this.largestTable);
			String sha256 = Sha256.of(added(table));
			SeedDocument.keptIds(this.files, table.name()).ifPresent((it) -> KeptIds.read(it.name(), added(it)));
			if (!slugs.add(descriptor.slug())) {
				throw new SeedFormatException(file.name(), "another file has this document's slug");
			}
			var key = new CheckedTables.TableKey(hashOfRules, table.name(), sha256, descriptor, council);
			Supplier<CheckedTable> read = () -> {
				TableReading reading = reader.read(table.content());
				say(table.name(), reading);
				SourceDocument document = SeedDocument.of(descriptor, council, table.content(), reading);
				check.document(document);
				return new CheckedTable(reading.rows().size(), MembersOfCouncils.speakers(document));
			};
			CheckedTable checked = check.concerns(descriptor.slug()) ? this.tables.read(key, read)
					: this.tables.of(key, read);
			var document = new SeedDocument(descriptor, council, table.name(), sha256, checked.rows(), this.files,
					reader);
			members.add(document.memberSlug(), council, checked.speakers());
			documents.add(document);
		}
		if (documents.isEmpty()) {
			throw new SeedFormatException("documents",
					"the seed has no document: expected documents/<slug>/document.yaml");
		}
		EditionCheck.require(documents);
		return documents.stream().sorted(BY_ISSUE).toList();
	}

	/** The command that checks a document lists the doubts. */
	private static void say(String table, TableReading reading) {
		int doubts = reading.remarks(Remark.Severity.DOUBT).size();
		if (doubts > 0) {
			log.warn("{}: {}, {} rows, {} doubts. The first: {}. CheckCommand lists all.", table, reading.format(),
					reading.rows().size(), doubts, reading.remarks(Remark.Severity.DOUBT).getFirst());
		}
	}

	Map<String, CouncilDescriptor> councils(Set<String> organizations) {
		var councils = new HashMap<String, CouncilDescriptor>();
		for (SeedFiles.File file : this.files.matching("councils/*.yaml")) {
			CouncilDescriptor council = council(file, organizations);
			if (councils.put(council.slug(), council) != null) {
				throw new SeedFormatException(file.name(),
						"another file has the council '%s'".formatted(council.slug()));
			}
		}
		for (SeedFiles.File file : this.files.matching("documents/*/" + COUNCIL_OF_DOCUMENT)) {
			CouncilDescriptor council = council(file, organizations);
			CouncilDescriptor known = councils.putIfAbsent(council.slug(), council);
			if (known != null && !known.equals(council)) {
				throw new SeedFormatException(file.name(),
						"another file says something else of the council '%s': leave this one out, or write the same"
							.formatted(council.slug()));
			}
		}
		return councils;
	}

	/** Reads the description of one council. */
	CouncilDescriptor council(SeedFiles.File file, Set<String> organizations) {
		CouncilDescriptor council = descriptor(file, CouncilDescriptor.class);
		requireOne(file, "organization", council.organization(), organizations);
		return council;
	}

	static void requireOne(SeedFiles.File file, String entry, @Nullable String id, Set<String> organizations) {
		if (id != null && !organizations.contains(id)) {
			throw new SeedFormatException(file.name(),
					"'%s: %s': expected an id of vocabulary/organizations.yaml".formatted(entry, id));
		}
	}

	static @Nullable CouncilDescriptor council(SeedFiles.File file, DocumentDescriptor descriptor,
			Map<String, CouncilDescriptor> councils) {
		CouncilDescriptor council = (descriptor.council() != null) ? councils.get(descriptor.council()) : null;
		if (descriptor.council() != null && council == null) {
			throw new SeedFormatException(file.name(),
					"there is no council '%s': expected one of %s, or its file beside this one (council.yaml; through the API, input.council)"
						.formatted(descriptor.council(), new TreeSet<>(councils.keySet())));
		}
		if (councils.containsKey(descriptor.slug())) {
			throw new SeedFormatException(file.name(),
					"a council already has the slug '%s': choose another one".formatted(descriptor.slug()));
		}
		return council;
	}

	<T> T descriptor(SeedFiles.File file, Class<T> type) {
		return this.descriptors.read(file.name(), added(file), type);
	}

	/** Makes a file count for the revision. */
	private byte[] added(SeedFiles.File file) {
		this.hash.add(file.name(), file.content());
		return file.content();
	}

}
