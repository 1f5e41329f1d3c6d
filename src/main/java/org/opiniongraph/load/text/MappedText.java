package org.opiniongraph.load.text;

import java.util.Arrays;

/**
 * A text that was made of another one, with the way back: each code unit knows the code
 * units of the verbatim text that it comes from. It is immutable.
 */
final class MappedText {

	private final String verbatim;

	private final String text;

	private final int[] starts;

	private final int[] ends;

	private MappedText(String verbatim, String text, int[] starts, int[] ends) {
		this.verbatim = verbatim;
		this.text = text;
		this.starts = starts;
		this.ends = ends;
	}

	/** A text as it stands. */
	static MappedText of(String verbatim) {
		int[] starts = new int[verbatim.length()];
		int[] ends = new int[verbatim.length()];
		for (int at = 0, next; at < starts.length; at = next) {
			next = at + Character.charCount(verbatim.codePointAt(at));
			Arrays.fill(starts, at, next, at);
			Arrays.fill(ends, at, next, next);
		}
		return new MappedText(verbatim, verbatim, starts, ends);
	}

	String text() {
		return this.text;
	}

	int length() {
		return this.text.length();
	}

	/** The verbatim offset at which the origin of a unit begins. */
	int start(int at) {
		return this.starts[at];
	}

	/** The verbatim offset behind the origin of a unit. */
	int end(int at) {
		return this.ends[at];
	}

	/**
	 * The verbatim place of a stretch of the text; a character that became several is
	 * taken whole.
	 * @param start the first unit
	 * @param end the unit behind the last one
	 */
	Span verbatim(int start, int end) {
		return Span.of(this.verbatim, this.starts[start], this.ends[end - 1]);
	}

	/** Writes another text with the same origin. Use it for one text only. */
	static final class Rewriting {

		private final MappedText origin;

		private final StringBuilder text;

		private int[] starts;

		private int[] ends;

		Rewriting(MappedText origin) {
			this.origin = origin;
			this.text = new StringBuilder(origin.length());
			this.starts = new int[origin.length() + 16];
			this.ends = new int[origin.length() + 16];
		}

		/** Takes over units as they are. */
		Rewriting keep(int from, int to) {
			reserve(to - from);
			System.arraycopy(this.origin.starts, from, this.starts, this.text.length(), to - from);
			System.arraycopy(this.origin.ends, from, this.ends, this.text.length(), to - from);
			this.text.append(this.origin.text, from, to);
			return this;
		}

		/** Writes other letters for a stretch of the origin, which is taken whole. */
		Rewriting put(CharSequence letters, int from, int to) {
			reserve(letters.length());
			int at = this.text.length();
			Arrays.fill(this.starts, at, at + letters.length(), this.origin.starts[from]);
			Arrays.fill(this.ends, at, at + letters.length(), this.origin.ends[to - 1]);
			this.text.append(letters);
			return this;
		}

		/** Leaves units out that belong to the letter before them, if there is one. */
		Rewriting join(int from, int to) {
			if (this.text.isEmpty()) {
				return this;
			}
			this.ends[this.text.length() - 1] = this.origin.ends[to - 1];
			return this;
		}

		MappedText done() {
			return new MappedText(this.origin.verbatim, this.text.toString(), this.starts, this.ends);
		}

		private void reserve(int more) {
			int wanted = this.text.length() + more;
			if (wanted > this.starts.length) {
				this.starts = Arrays.copyOf(this.starts, wanted * 2);
				this.ends = Arrays.copyOf(this.ends, wanted * 2);
			}
		}

	}

}
