package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.SourceRow.Speaker;

/** A row while its lines are read. Its answer may be that of another row. */
final class RowDraft {

	final String place;

	final long line;

	@Nullable String number;

	@Nullable DescribedCategory category;

	final List<Speaker> speakers = new ArrayList<>();

	@Nullable String spoken;

	private int otherSpeakers;

	String opinion = "";

	@Nullable String response;

	boolean ditto;

	/** The number of the row whose answer it has. */
	@Nullable String answerOf;

	RowDraft(String place, long line) {
		this.place = place;
		this.line = line;
	}

	void add(SpeakerReader.Speakers further) {
		further.named().stream().filter((it) -> !this.speakers.contains(it)).forEach(this.speakers::add);
		this.otherSpeakers += further.others();
		if (further.written() != null) {
			this.spoken = (this.spoken != null && !this.spoken.equals(further.written()))
					? this.spoken + "、" + further.written() : further.written();
		}
	}

	void addResponse(String further) {
		this.response = (this.response == null) ? further
				: this.response.equals(further) ? this.response : this.response + "\n" + further;
	}

	SourceRow row(int row) {
		return new SourceRow(row, this.line, this.number, this.category, this.speakers, this.spoken, this.otherSpeakers,
				this.opinion, this.response, this.ditto);
	}

}
