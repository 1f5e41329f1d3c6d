package org.opiniongraph.neo4j.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.opiniongraph.neo4j.revision.Revision;

/**
 * Keeps the rows that batched statements have read, each for exactly one revision of the
 * graph. Requests that differ share what they have in common: the same page, the same
 * nodes, the same neighbours. A row of another revision is never given, and is displaced
 * when its statement is sent again. Rows are immutable. It may be used by many threads; a
 * look-up takes less than a microsecond.
 */
public final class KeptRows {

	/** One answer of a statement may take this part of the room at most. */
	private static final int SHARES = 64;

	/** What an entry takes beside its values, in bytes. */
	private static final int ENTRY = 200;

	/** What a value takes at least, in bytes. */
	private static final int VALUE = 40;

	private static final int CHARACTER = 2;

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	private final Cache<Key, Kept> cache;

	private final long largest;

	/** The same question is the same object, so that it is compared in no time. */
	private final Interner<Question> questions = Interner.newWeakInterner();

	/**
	 * Keeps nothing yet.
	 * @param bytes how much it may keep; 0 for nothing
	 */
	public KeptRows(long bytes) {
		this.largest = bytes / SHARES;
		this.cache = Caffeine.newBuilder()
			.maximumWeight(bytes)
			.weigher((Key key, Kept kept) -> kept.size())
			.recordStats()
			.build();
	}

	/** Keeps nothing, ever. */
	public static KeptRows none() {
		return new KeptRows(0);
	}

	/** The cache itself, for metrics. */
	public Cache<?, ?> cache() {
		return this.cache;
	}

	/** Forgets all rows: the database may be another one. */
	public void forget() {
		this.cache.invalidateAll();
	}

	public boolean isOn() {
		return this.largest > 0;
	}

	/** A statement with all of its parameters but the keys. */
	Question question(Statement statement, Map<String, ?> parameters) {
		var given = new HashMap<String, @Nullable Object>(parameters);
		return this.questions
			.intern(new Question(statement.text(), given, 31 * statement.text().hashCode() + given.hashCode()));
	}

	/**
	 * Looks for what a question returned for a key.
	 * @return the rows, which may be none; null if they are not known
	 */
	@Nullable List<Record> find(Question question, String id, Revision revision) {
		Kept kept = this.cache.getIfPresent(new Key(question, id));
		return (kept != null && kept.revision.equals(revision)) ? kept.rows : null;
	}

	/** Keeps what a question returned for a key, unless it is large. */
	void keep(Question question, String id, Revision revision, List<Record> rows) {
		long size = ENTRY;
		for (Record row : rows) {
			size += size(row.values());
		}
		if (size <= this.largest) {
			this.cache.put(new Key(question, id), new Kept(revision, List.copyOf(rows), (int) size));
		}
	}

	private static long size(Iterable<Value> values) {
		long size = 0;
		for (Value value : values) {
			size += VALUE;
			if (value.hasType(TYPES.STRING())) {
				size += (long) CHARACTER * value.asString().length();
			}
			else if (value.hasType(TYPES.LIST()) || value.hasType(TYPES.MAP())) {
				size += size(value.values());
			}
		}
		return size;
	}

	/**
	 * A question. Equal ones are one object.
	 *
	 * @param text the statement
	 * @param parameters its parameters
	 * @param hash made once, as there are many look-ups
	 */
	record Question(String text, Map<String, @Nullable Object> parameters, int hash) {

		@Override
		public int hashCode() {
			return this.hash;
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return this == other || (other instanceof Question it && it.hash == this.hash && it.text.equals(this.text)
					&& it.parameters.equals(this.parameters));
		}

	}

	private record Key(Question question, String id) {
	}

	private record Kept(Revision revision, List<Record> rows, int size) {
	}

}
