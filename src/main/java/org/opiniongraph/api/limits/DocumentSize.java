package org.opiniongraph.api.limits;

import org.opiniongraph.api.field.ErrorCode;

/**
 * The size of a query as it is written. The contents of a fragment count at each of its
 * spreads, because each spread is work.
 *
 * @param fields fields, fragments and spreads, those of introspection too
 * @param aliases fields under another name
 * @param directives directives
 */
record DocumentSize(long fields, long aliases, long directives) {

	static final int MOST_FIELDS = 400;

	static final int MOST_ALIASES = 50;

	static final int MOST_DIRECTIVES = 50;

	static final DocumentSize NONE = new DocumentSize(0, 0, 0);

	static final DocumentSize FIELD = new DocumentSize(1, 0, 0);

	static final DocumentSize ALIASED_FIELD = new DocumentSize(1, 1, 0);

	static final DocumentSize DIRECTIVE = new DocumentSize(0, 0, 1);

	DocumentSize plus(DocumentSize other) {
		return new DocumentSize(Saturated.sum(this.fields, other.fields), Saturated.sum(this.aliases, other.aliases),
				Saturated.sum(this.directives, other.directives));
	}

	void check(Refusal refusal) {
		refusal.check(ErrorCode.TOO_COMPLEX, "Fields and fragments", MOST_FIELDS, this.fields)
			.check(ErrorCode.TOO_MANY_ALIASES, "Aliases", MOST_ALIASES, this.aliases)
			.check(ErrorCode.TOO_MANY_DIRECTIVES, "Directives", MOST_DIRECTIVES, this.directives);
	}

}
