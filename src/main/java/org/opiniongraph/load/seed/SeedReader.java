package org.opiniongraph.load.seed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;
import org.opiniongraph.load.vocabulary.VocabularyReader;
import org.opiniongraph.model.GraphModel;
import org.opiniongraph.model.Sha256;

/**
 * Reads the whole seed: councils, vocabulary, documents. It checks everything, so that
 * nothing is written if a file has an error. At most one document is in memory at a time.
 */
public final class SeedReader {

	private static final Comparator<SeedDocument> BY_ISSUE = Comparator
		.comparing((SeedDocument it) -> Objects.requireNonNullElse(it.descriptor().issuedOn(), ""))
		.thenComparing((it) -> it.descriptor().slug());

	private final DescriptorReader descriptors = new DescriptorReader();

	private final SeedFiles files;

	/** The hash of all files. */
	private final MessageDigest revision = Sha256.digest();

	public SeedReader(SeedFiles files) {
		this.files = files;
		add("model", GraphModel.VERSION.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads all files.
	 * @throws SeedFormatException when one of them is not as it should be
	 */
	public Seed read() throws IOException {
		Vocabulary vocabulary = vocabulary();
		Optional<SeedFiles.File> corrected = this.files.find(CorrectionCheck.FILE);
		List<CorrectionEntry> corrections = corrected.isPresent() ? List.of(this.descriptors.read(CorrectionCheck.FILE,
				new ByteArrayInputStream(corrected.get().content()), CorrectionEntry[].class)) : List.of();
		var check = new CorrectionCheck(corrections, vocabulary);
		var councils = new HashMap<String, CouncilDescriptor>();
		for (SeedFiles.File file : this.files.matching("councils/*.yaml")) {
			CouncilDescriptor council = descriptor(file, CouncilDescriptor.class);
			if (councils.put(council.slug(), council) != null) {
				throw new SeedFormatException(file.name(),
						"another file has the council '%s'".formatted(council.slug()));
			}
		}
		var documents = new ArrayList<SeedDocument>();
		var slugs = new HashSet<String>();
		var speakers = new SpeakersOfCouncils();
		for (SeedFiles.File file : this.files.matching("documents/*/document.yaml")) {
			Table table = table(file, councils);
			SourceDocument document = table.document();
			if (!slugs.add(document.descriptor().slug())) {
				throw new SeedFormatException(file.name(), "another file has this document's slug");
			}
			check.document(document);
			speakers.add(document);
			documents.add(new SeedDocument(document.descriptor(), document.council(), table.name(), document.sha256(),
					document.rows().size(), this.files));
		}
		if (documents.isEmpty()) {
			throw new SeedFormatException("documents",
					"the seed has no document: expected documents/<slug>/document.yaml");
		}
		documents.sort(BY_ISSUE);
		check.allHaveTheirCells();
		corrected.ifPresent(this::added);
		return new Seed(List.copyOf(documents), speakers.last(), vocabulary, corrections,
				Sha256.hex(this.revision.digest()));
	}

	private Vocabulary vocabulary() throws IOException {
		return new VocabularyReader().read((name) -> added(this.files.named(name)));
	}

	private Table table(SeedFiles.File file, Map<String, CouncilDescriptor> councils) throws IOException {
		DocumentDescriptor descriptor = descriptor(file, DocumentDescriptor.class);
		@Nullable CouncilDescriptor council = (descriptor.council() != null) ? councils.get(descriptor.council()) : null;
		if (descriptor.council() != null && council == null) {
			throw new SeedFormatException(file.name(),
					"there is no council '%s': expected one of %s".formatted(descriptor.council(), councils.keySet()));
		}
		if (councils.containsKey(descriptor.slug())) {
			throw new SeedFormatException(file.name(),
					"a council already has the slug '%s': choose another one".formatted(descriptor.slug()));
		}
		SeedFiles.File table = file.sibling(descriptor.table());
		return new Table(table.name(), SeedDocument.of(descriptor, council, table.name(), added(table)));
	}

	private <T> T descriptor(SeedFiles.File file, Class<T> type) throws IOException {
		return this.descriptors.read(file.name(), new ByteArrayInputStream(added(file)), type);
	}

	/** Makes a file count for the revision. */
	private byte[] added(SeedFiles.File file) {
		add(file.name(), file.content());
		return file.content();
	}

	/** Adds a content and its name, so that two files cannot change places unseen. */
	private void add(String name, byte[] content) {
		this.revision.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
		this.revision.update(content);
	}

	/** A document with its rows, and the name of its table. */
	private record Table(String name, SourceDocument document) {
	}

}
