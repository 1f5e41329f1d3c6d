package org.opiniongraph.neo4j.reading;

import java.util.Comparator;

/** The order in which Neo4j sorts texts. */
public final class TextOrder {

	/**
	 * By code point. Java alone sorts by UTF-16 code unit, which differs for 𠮷 and the
	 * like.
	 */
	public static final Comparator<String> BY_CODE_POINT = TextOrder::compare;

	private TextOrder() {
	}

	private static int compare(String one, String other) {
		int shared = Math.min(one.length(), other.length());
		for (int i = 0; i < shared; i++) {
			char left = one.charAt(i);
			char right = other.charAt(i);
			if (left != right) {
				boolean alike = Character.isSurrogate(left) == Character.isSurrogate(right);
				return alike ? Character.compare(left, right) : Character.isSurrogate(left) ? 1 : -1;
			}
		}
		return Integer.compare(one.length(), other.length());
	}

}
