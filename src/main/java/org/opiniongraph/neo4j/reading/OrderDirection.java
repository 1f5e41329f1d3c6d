package org.opiniongraph.neo4j.reading;

/** Which way a list is ordered by a key. */
public enum OrderDirection {

	/** The least first. */
	ASC,
	/** The greatest first. */
	DESC;

	OrderDirection turned() {
		return (this == ASC) ? DESC : ASC;
	}

}
