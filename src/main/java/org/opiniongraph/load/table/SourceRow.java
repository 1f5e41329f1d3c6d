package org.opiniongraph.load.table;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;

/**
 * One row of a table: one opinion.
 *
 * @param row its number in the document, 1-based; headings do not count
 * @param line the line of the file, the sheet or the table it begins on, 1-based
 * @param number the number that the table itself gives the row
 * @param category the category of the row
 * @param speakers who spoke; none if nobody is named
 * @param spoken the cell of the speakers if they are not one speaker with a name
 * @param otherSpeakers how many more speakers the cell counts without naming them (ほか3件)
 * @param opinion what was said, verbatim but for mark-up
 * @param response what was answered, verbatim but for mark-up; for 同上 the answer above
 * @param ditto whether the cell only pointed to the answer of another row
 */
public record SourceRow(int row, long line, @Nullable String number, @Nullable DescribedCategory category,
		List<Speaker> speakers, @Nullable String spoken, int otherSpeakers, String opinion, @Nullable String response,
		boolean ditto) {

	/** Copies the speakers. */
	public SourceRow {
		speakers = List.copyOf(speakers);
	}

	/**
	 * Who spoke first.
	 * @return null if nobody is named
	 */
	public @Nullable Speaker speaker() {
		return this.speakers.isEmpty() ? null : this.speakers.getFirst();
	}

	/**
	 * A speaker as written in the cell.
	 *
	 * @param name the name without the role
	 * @param role the role
	 * @param roleLabel the role in the document's own word (座長)
	 * @param kind what the speaker is
	 */
	public record Speaker(String name, CouncilDescriptor.Role role, String roleLabel, SpeakerKind kind) {
	}

}
