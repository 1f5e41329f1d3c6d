package org.opiniongraph;

/** Numbers that are larger in {@code mvn verify -Pnightly}. */
public final class Nightly {

	private Nightly() {
	}

	/** The first one usually, the second one at night. */
	public static int or(int usually, int nightly) {
		return Boolean.getBoolean("nightly") ? nightly : usually;
	}

}
