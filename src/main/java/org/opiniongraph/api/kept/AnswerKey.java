package org.opiniongraph.api.kept;

import java.nio.ByteBuffer;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a request that its answer depends on, compared byte by byte. Keys have an
 * order, so that a lookup stays fast even if many keys have the same hash on purpose.
 *
 * @param method how the request came; HEAD has the answer of GET
 * @param path the address as it was sent
 * @param query the query string; an empty text is not null
 * @param form the form of the answer: type and coding
 * @param body the body, which must not be changed
 */
public record AnswerKey(String method, String path, @Nullable String query, String form,
		ByteBuffer body) implements Comparable<AnswerKey> {

	/** The approximate memory of a key in addition to its bytes. */
	private static final int OVERHEAD = 400;

	private static final Comparator<AnswerKey> ORDER = Comparator.comparing(AnswerKey::body)
		.thenComparing(AnswerKey::form)
		.thenComparing(AnswerKey::method)
		.thenComparing(AnswerKey::path)
		.thenComparing(AnswerKey::query, Comparator.nullsFirst(Comparator.naturalOrder()));

	@Override
	public int compareTo(AnswerKey other) {
		return ORDER.compare(this, other);
	}

	int size() {
		return OVERHEAD + this.body.remaining()
				+ 2 * (this.path.length() + ((this.query != null) ? this.query.length() : 0));
	}

}
