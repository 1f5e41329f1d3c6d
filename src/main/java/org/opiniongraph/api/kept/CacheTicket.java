package org.opiniongraph.api.kept;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.revision.Revision;

/**
 * A lookup in the cache of answers: the key, the revision that a check returned, and the
 * cached answer. If there is none, the ticket is an attribute of the request and records
 * whether the new answer was read from one revision.
 */
public final class CacheTicket {

	/** The name of the request attribute. */
	public static final String NAME = CacheTicket.class.getName();

	private final KeptAnswers answers;

	private final AnswerKey key;

	private final Revision before;

	private final @Nullable WholeAnswer kept;

	private volatile @Nullable Revision proven;

	CacheTicket(KeptAnswers answers, AnswerKey key, Revision before, @Nullable WholeAnswer kept) {
		this.answers = answers;
		this.key = key;
		this.before = before;
		this.kept = kept;
	}

	/**
	 * Finds that of a request.
	 * @param attributes the request's attributes
	 * @return empty where nothing is kept
	 */
	public static Optional<CacheTicket> of(Map<String, Object> attributes) {
		return Optional.ofNullable((CacheTicket) attributes.get(NAME));
	}

	/**
	 * The answer that is kept for the graph as it is now.
	 * @return null where there is none
	 */
	public @Nullable WholeAnswer kept() {
		return this.kept;
	}

	/**
	 * Keeps the answer, if it was read from one revision that is the graph's still.
	 * @param answer the answer, without errors
	 */
	public void keep(WholeAnswer answer) {
		Revision revision = this.proven;
		if (revision != null) {
			this.answers.keep(this.key, revision, answer);
		}
	}

	/** Records that the answer was too large to be held in memory. */
	public void tooLarge() {
		if (this.proven != null) {
			notKept(KeptFigures.NotKept.TOO_LARGE);
		}
	}

	void notKept(KeptFigures.NotKept reason) {
		this.answers.figures().notKept(reason);
	}

	/** A run of the request saw more than one revision. */
	void torn() {
		this.answers.figures().torn();
	}

	Revision before() {
		return this.before;
	}

	/** The revision that the graph is at now. */
	Optional<Revision> now() {
		return this.answers.revision();
	}

	void proven(Revision revision) {
		this.proven = revision;
	}

}
