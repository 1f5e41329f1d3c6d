package org.opiniongraph.api.kept;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * All of a request that makes its answer another one. It is compared to the byte: what
 * only looks different is asked and kept again. It can be ordered, so that many that were
 * made to have one hash are found all the same.
 *
 * @param method how it came; what is asked with HEAD has the answer of GET
 * @param path the address as it was sent
 * @param query what stands behind the question mark
 * @param form what form of the answer was agreed on: type and coding
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what is in it, below
public record Asked(String method, String path, @Nullable String query, String form,
		byte[] body) implements Comparable<Asked> {

	/** What one takes beside its bytes, roughly. */
	private static final int OVERHEAD = 400;

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Asked it && compareTo(it) == 0;
	}

	@Override
	public int hashCode() {
		int hash = 31 * this.path.hashCode() + ((this.query != null) ? this.query.hashCode() : 0);
		return 31 * (31 * hash + this.form.hashCode()) + Arrays.hashCode(this.body);
	}

	@Override
	public int compareTo(Asked other) {
		int order = Arrays.compare(this.body, other.body);
		order = (order != 0) ? order : this.form.compareTo(other.form);
		order = (order != 0) ? order : this.method.compareTo(other.method);
		order = (order != 0) ? order : this.path.compareTo(other.path);
		return (order != 0) ? order : text(this.query).compareTo(text(other.query));
	}

	int size() {
		return OVERHEAD + this.body.length + 2 * (this.path.length() + text(this.query).length());
	}

	/** An address that ends with the question mark is not one without. */
	private static String text(@Nullable String query) {
		return (query != null) ? "?" + query : "";
	}

}
