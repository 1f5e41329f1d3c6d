package org.opiniongraph.api.limits;

/**
 * How much there is to a query as it is written; what stands in a fragment counts at each
 * of its spreads, because that is the work it makes.
 *
 * @param fields fields and fragments outside of introspection
 * @param introspectionFields fields and fragments below {@code __schema} and
 * {@code __type}
 * @param aliases fields under another name
 * @param directives all directives
 * @param directivesOnOnePlace the most directives on one thing
 */
record DocumentSize(long fields, long introspectionFields, long aliases, long directives, long directivesOnOnePlace) {

	static final DocumentSize NONE = new DocumentSize(0, 0, 0, 0, 0);

	/** Something with directives that is neither a field nor a fragment. */
	static DocumentSize of(int directives) {
		return new DocumentSize(0, 0, 0, directives, directives);
	}

	/** A field or a fragment. */
	static DocumentSize selection(int directives, boolean aliased) {
		return new DocumentSize(1, 0, aliased ? 1 : 0, directives, directives);
	}

	DocumentSize plus(DocumentSize other) {
		return new DocumentSize(Saturated.sum(this.fields, other.fields),
				Saturated.sum(this.introspectionFields, other.introspectionFields),
				Saturated.sum(this.aliases, other.aliases), Saturated.sum(this.directives, other.directives),
				Math.max(this.directivesOnOnePlace, other.directivesOnOnePlace));
	}

	DocumentSize asIntrospection() {
		return new DocumentSize(0, Saturated.sum(this.fields, this.introspectionFields), this.aliases, this.directives,
				this.directivesOnOnePlace);
	}

}
