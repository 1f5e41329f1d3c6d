package org.opiniongraph.load.seed;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.identity.KeptIds;
import org.opiniongraph.load.identity.KnownPassages;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceTableReader;
import org.opiniongraph.load.table.TableReading;
import org.opiniongraph.model.Sha256;

/**
 * A document of the seed whose table was read and checked. The rows are not kept in
 * memory: the table is read again when they are needed.
 *
 * @param descriptor the content of the descriptor
 * @param council the council that it names, null if it names none
 * @param table the name of the table in the seed
 * @param sha256 the hash of the table's bytes, as hexadecimal digits
 * @param rows the number of rows
 * @param files the files of the seed
 * @param reader reads the table
 */
public record SeedDocument(DocumentDescriptor descriptor, @Nullable CouncilDescriptor council, String table,
		String sha256, int rows, SeedFiles files, SourceTableReader reader) {

	/**
	 * Within what texts and members are compared.
	 * @return the slug of the council, or the document's own without one
	 */
	public String memberSlug() {
		return (this.council != null) ? this.council.slug() : this.descriptor.slug();
	}

	/** Reads the table as it was checked. */
	public SourceDocument read() {
		byte[] content = this.files.named(this.table).content();
		if (!Sha256.of(content).equals(this.sha256)) {
			throw new SeedFormatException(this.table, "the file changed during the load: start again");
		}
		return of(this.descriptor, this.council, content, this.reader.read(content));
	}

	/** What the keeper keeps of its ids; nothing if there is no such file. */
	public KnownPassages keptIds() {
		return keptIds(this.files, this.table).map((it) -> KeptIds.read(it.name(), it.content()))
			.orElse(KnownPassages.NONE);
	}

	/** The file with the ids beside a table. */
	static Optional<SeedFiles.File> keptIds(SeedFiles files, String table) {
		return files.find(table.substring(0, table.lastIndexOf('/') + 1) + KeptIds.FILE);
	}

	static SourceDocument of(DocumentDescriptor descriptor, @Nullable CouncilDescriptor council, byte[] content,
			TableReading reading) {
		return new SourceDocument(descriptor, council, Sha256.of(content), reading.rows(), reading.categories());
	}

}
