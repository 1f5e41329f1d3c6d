package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Gives rows the answer of the row that their cell points to (No.12の回答参照): by the number
 * of the table, or by the position if the table has no numbers.
 */
final class AnswerPointers {

	private final Map<String, RowDraft> rows = new HashMap<>();

	/** By the number without the word before it (意見2); several rows may have one. */
	private final Map<String, List<RowDraft>> digits = new HashMap<>();

	private final Remarks remarks;

	AnswerPointers(List<RowDraft> drafts, Remarks remarks) {
		this.remarks = remarks;
		boolean numbered = drafts.stream().anyMatch((it) -> it.number != null);
		for (int at = 0; at < drafts.size(); at++) {
			RowDraft it = drafts.get(at);
			String number = numbered ? it.number : String.valueOf(at + 1);
			if (number != null) {
				this.rows.putIfAbsent(key(number), it);
				this.digits.computeIfAbsent(digits(number), (unseen) -> new ArrayList<>()).add(it);
			}
		}
	}

	private static String key(String number) {
		return TableHeadings.folded(number).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^(?i:no)?-*|-+$", "");
	}

	private static String digits(String number) {
		return key(number).replaceFirst("^\\P{Nd}+", "");
	}

	/**
	 * The row with that number, or the only one whose number has another word before it.
	 */
	private @Nullable RowDraft row(String number) {
		RowDraft same = this.rows.get(key(number));
		List<RowDraft> alike = this.digits.getOrDefault(digits(number), List.of());
		return (same != null) ? same : (alike.size() == 1) ? alike.getFirst() : null;
	}

	void resolve(List<RowDraft> drafts) {
		for (RowDraft it : drafts) {
			if (it.answerOf != null) {
				RowDraft other = target(it);
				if (other == null || other.response == null) {
					this.remarks.mistake(it.place, "the answer is that of row '%s', but %s".formatted(it.answerOf,
							(other == null) ? "no row has this number" : "that row has no answer"));
				}
				else {
					it.response = other.response;
				}
			}
		}
	}

	/** A row that is pointed to may point to another one. */
	private @Nullable RowDraft target(RowDraft from) {
		Set<RowDraft> seen = new HashSet<>();
		RowDraft it = from;
		while (it != null && it.answerOf != null && seen.add(it)) {
			it = row(it.answerOf);
		}
		return (it != null && it.answerOf == null) ? it : null;
	}

}
