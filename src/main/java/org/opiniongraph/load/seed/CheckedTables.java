package org.opiniongraph.load.seed;

import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.seed.MembersOfCouncils.WrittenName;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;

/**
 * What is known of tables that were read without a mistake: one that is the same need not
 * be read again to be checked, so that a document more costs the reading of one. It keeps
 * names of speakers, no rows. It may be used by many threads.
 */
public final class CheckedTables {

	/** How many names of speakers are kept, those of tables counted each. */
	private static final int MOST_NAMES = 500_000;

	private final Cache<TableKey, CheckedTable> tables = Caffeine.newBuilder()
		.maximumWeight(MOST_NAMES)
		.weigher((TableKey key, CheckedTable it) -> 1 + it.speakers().size())
		.build();

	/** What a table has, which is read unless it is known. */
	CheckedTable of(TableKey key, Supplier<CheckedTable> read) {
		@Nullable CheckedTable known = this.tables.getIfPresent(key);
		return (known != null) ? known : read(key, read);
	}

	/** What a table has, which is read. */
	CheckedTable read(TableKey key, Supplier<CheckedTable> read) {
		CheckedTable table = read.get();
		this.tables.put(key, table);
		return table;
	}

	/**
	 * All that decides what a table is read as.
	 *
	 * @param rules the hash of the vocabulary and of the rules for tables
	 * @param file the name of the table, for messages
	 * @param sha256 the hash of its bytes
	 * @param descriptor what its descriptor says
	 * @param council the council that it names, null if it names none
	 */
	record TableKey(String rules, String file, String sha256, DocumentDescriptor descriptor,
			@Nullable CouncilDescriptor council) {
	}

	/**
	 * A table without its rows.
	 *
	 * @param rows how many there are
	 * @param speakers who speaks, by the name
	 */
	record CheckedTable(int rows, Map<String, WrittenName> speakers) {
	}

}
