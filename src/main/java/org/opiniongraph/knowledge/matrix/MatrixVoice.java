package org.opiniongraph.knowledge.matrix;

/**
 * A member in a cell of a matrix.
 *
 * @param member the member's id
 * @param opinionCount by how many opinions
 * @param forCount how many of them ask for the theme
 * @param againstCount how many of them object to it
 * @param row the id of what the row stands for
 * @param name the name of the category
 * @param scope what the matrix counts
 */
record MatrixVoice(String member, int opinionCount, int forCount, int againstCount, String row, String name,
		MatrixScope scope) {

	/** Where the voice is heard. */
	VoicePlace place() {
		return new VoicePlace(this.member, this.row, this.name);
	}

	/**
	 * A place in a matrix.
	 *
	 * @param member the member's id
	 * @param row the id of what the row stands for
	 * @param name the name of the category
	 */
	record VoicePlace(String member, String row, String name) {
	}

}
