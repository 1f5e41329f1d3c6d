package org.opiniongraph.load.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.findings.VocabularySuggestions;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.Remark;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.table.SourceTableReader;
import org.opiniongraph.load.table.TableReading;
import org.opiniongraph.load.table.TableRules;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * Checks documents as a load does, but goes on behind mistakes and lists all of them. It
 * needs no database.
 */
public final class SeedCheck {

	/** Documents of a seed. */
	public static final String OF_SEED = "documents/*/document.yaml";

	/** The council that a document brings with it, beside its descriptor. */
	public static final String COUNCIL = SeedReader.COUNCIL_OF_DOCUMENT;

	/** The document of a folder. */
	public static final String OF_FOLDER = "document.yaml";

	private final SeedReader seed;

	private final Vocabulary vocabulary;

	private final TableRules rules;

	private final Map<String, CouncilDescriptor> councils;

	private final Tokenizer tokenizer;

	private final List<CorrectionEntry> corrections;

	private final long largestTable;

	/**
	 * Reads the vocabulary and the councils.
	 * @param seed the files of a seed
	 * @param largestTable the largest size of a table in bytes
	 * @throws SeedFormatException when one of them is not as it should be
	 */
	public SeedCheck(SeedFiles seed, long largestTable) {
		this.seed = new SeedReader(seed, largestTable);
		this.largestTable = largestTable;
		this.vocabulary = this.seed.vocabulary();
		this.rules = this.seed.rules(this.vocabulary);
		this.councils = this.seed.councils(organizations());
		this.tokenizer = new Tokenizer(this.vocabulary);
		this.corrections = this.seed.corrections();
	}

	private Set<String> organizations() {
		return SeedReader.organizations(this.vocabulary);
	}

	/**
	 * What is usual in tables.
	 * @return the rules of the seed
	 */
	public TableRules rules() {
		return this.rules;
	}

	/**
	 * When two texts are much the same.
	 * @return the rules of the seed
	 */
	public NearDuplicateRules nearDuplicates() {
		return this.vocabulary.language().nearDuplicates();
	}

	/**
	 * Reads a descriptor that is no file yet.
	 * @param content its bytes
	 * @throws SeedFormatException when it is not as it should be
	 */
	public static DocumentDescriptor descriptor(byte[] content) {
		return new DescriptorReader().read(OF_FOLDER, content, DocumentDescriptor.class);
	}

	/**
	 * Checks documents.
	 * @param files where they are
	 * @param pattern which they are: {@link #OF_SEED} or {@link #OF_FOLDER}
	 * @return one result for each, ordered by their names
	 */
	public List<CheckedDocument> documents(SeedFiles files, String pattern) {
		List<CheckedDocument> checked = new ArrayList<>();
		var slugs = new HashSet<String>();
		for (SeedFiles.File file : files.matching(pattern)) {
			CheckedDocument it = document(files, file);
			DocumentDescriptor descriptor = it.descriptor();
			boolean twice = descriptor != null && !slugs.add(descriptor.slug());
			checked.add(twice
					? CheckedDocument.unreadable(it.file(), descriptor, "another file has this document's slug") : it);
		}
		return checked;
	}

	private CheckedDocument document(SeedFiles files, SeedFiles.File file) {
		DocumentDescriptor descriptor = null;
		try {
			descriptor = this.seed.descriptor(file, DocumentDescriptor.class);
			SeedReader.requireOne(file, "answeredBy", descriptor.answeredBy(), organizations());
			CouncilDescriptor council = SeedReader.council(file, descriptor, councils(files, file));
			SeedFiles.File table = files.beside(file, descriptor.table(), this.largestTable);
			TableReading reading = new SourceTableReader(table.name(), descriptor, council, this.rules,
					this.largestTable)
				.examine(table.content());
			return found(file.name(), descriptor, reading,
					SeedDocument.of(descriptor, council, table.content(), reading));
		}
		catch (SeedFormatException ex) {
			return CheckedDocument.unreadable(file.name(), descriptor, String.valueOf(ex.getMessage()));
		}
	}

	/** The councils of the seed, and the one that the document brings with it. */
	private Map<String, CouncilDescriptor> councils(SeedFiles files, SeedFiles.File document) {
		Map<String, CouncilDescriptor> all = new HashMap<>(this.councils);
		String folder = document.name().substring(0, document.name().lastIndexOf('/') + 1);
		files.find(folder + COUNCIL)
			.map((it) -> this.seed.council(it, organizations()))
			.ifPresent((own) -> all.put(own.slug(), own));
		return all;
	}

	private CheckedDocument found(String file, DocumentDescriptor descriptor, TableReading reading,
			SourceDocument document) {
		var reader = new PassageReader(document, this.vocabulary, List.of(), this.tokenizer);
		Set<String> members = new TreeSet<>();
		Set<String> themes = new TreeSet<>();
		Set<String> names = new TreeSet<>();
		var suggestions = new VocabularySuggestions(document.descriptor().slug(),
				this.vocabulary.language().pointers());
		int aboutThemes = 0;
		int naming = 0;
		for (SourceRow row : document.rows()) {
			row.speakers().forEach((speaker) -> members.add(speaker.name()));
			Findings opinion = reader.opinion(row);
			Findings answer = (row.response() != null) ? reader.response(row.response()) : null;
			suggestions.add("row " + row.row(), row.opinion(), opinion);
			List<String> about = opinion.themesThatCount();
			themes.addAll(about);
			aboutThemes += about.isEmpty() ? 0 : 1;
			Set<String> named = opinion.terms().keySet().stream().map(Term::id).collect(Collectors.toSet());
			if (answer != null && row.response() != null) {
				suggestions.add("row %d, answer".formatted(row.row()), row.response(), answer);
				themes.addAll(answer.themesThatCount());
				answer.terms().keySet().forEach((term) -> named.add(term.id()));
			}
			names.addAll(named);
			naming += named.isEmpty() ? 0 : 1;
		}
		var remarks = new ArrayList<>(reading.remarks());
		if (!reading.rows().isEmpty() && themes.isEmpty() && names.isEmpty()) {
			remarks.add(new Remark(Remark.Severity.DOUBT, "",
					"no text has a theme or a name of the vocabulary: nothing will connect this document with others. Extend vocabulary/themes.yaml"));
		}
		return new CheckedDocument(file, descriptor, reading, remarks, members, themes, names, suggestions.all(),
				aboutThemes, naming, new CorrectionCheck(this.corrections, this.vocabulary).document(document));
	}

}
