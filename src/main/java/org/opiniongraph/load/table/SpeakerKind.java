package org.opiniongraph.load.table;

/** What a speaker is. */
public enum SpeakerKind {

	/** A person with a name. */
	PERSON,
	/** An organisation. */
	ORGANIZATION,
	/** Somebody without a name, whom the table may number. */
	ANONYMOUS

}
