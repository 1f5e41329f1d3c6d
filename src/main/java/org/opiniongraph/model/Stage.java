package org.opiniongraph.model;

/**
 * How far an answer goes. The order is the order of strength, the strongest first;
 * {@link #DECLINE} stands last because it promises nothing.
 */
public enum Stage {

	/** Already done or in force. */
	DONE,
	/** Being done now. */
	ONGOING,
	/** Will be done. */
	PLANNED,
	/** Will be considered, or is being considered: nothing is decided. */
	STUDY,
	/** Found important; no act. */
	AGREE_ONLY,
	/** Says no. */
	DECLINE

}
