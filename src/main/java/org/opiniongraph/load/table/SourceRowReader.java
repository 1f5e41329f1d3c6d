package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.GridCell;
import org.opiniongraph.load.grid.GridCell.Merge;
import org.opiniongraph.load.grid.GridLine;
import org.opiniongraph.load.text.Whitespace;

/**
 * Turns lines of a table into rows. A cell may stand for another one: the one above, the
 * one to the left, or the answer of another row.
 */
final class SourceRowReader {

	private final DocumentDescriptor document;

	private final CellWords words;

	private final LabelledCell labels;

	private final CategoryReader categories;

	private final SpeakerReader speakers;

	private final Remarks remarks;

	/** The last text of each column of a part. */
	private final Map<String, String> above = new HashMap<>();

	/** The places of empty cells, and which parts have texts. */
	private final Map<Part, List<String>> empty = new EnumMap<>(Part.class);

	private final Map<Part, Integer> filled = new EnumMap<>(Part.class);

	/** The texts of the cells of a line; each is looked at more than once. */
	private final IdentityHashMap<GridCell, String> texts = new IdentityHashMap<>();

	private boolean markUp;

	SourceRowReader(DocumentDescriptor document, @Nullable CouncilDescriptor council, TableRules rules,
			CategoryReader categories, Remarks remarks) {
		this.document = document;
		this.words = new CellWords(rules.cells(), document.ditto());
		this.labels = new LabelledCell(rules.headings());
		this.categories = categories;
		this.speakers = new SpeakerReader(document, council, rules.speakers());
		this.remarks = remarks;
	}

	void readsMarkUp(boolean of) {
		this.markUp = of;
	}

	/** Reads a line; empty if it has a mistake or only continues the row above. */
	Optional<RowDraft> read(GridLine line, TableColumns columns, @Nullable String section, @Nullable RowDraft last) {
		this.texts.clear();
		Part opinions = columns.has(Part.OPINION) ? Part.OPINION : Part.OPINION_AND_RESPONSE;
		GridCell opinion = line.cells().get(columns.of(opinions).getFirst());
		boolean empty = Whitespace.stripped(opinion.text()).isEmpty();
		boolean continues = opinion.merge() == Merge.ABOVE
				|| (empty && this.document.layout().emptyMeansAbove().contains(Part.OPINION));
		if (continues && last != null) {
			continued(line, columns, last);
			return Optional.empty();
		}
		var draft = new RowDraft(line.place(), line.number());
		boolean whole = read(draft, line, columns, section);
		return whole ? Optional.of(draft) : Optional.empty();
	}

	private boolean read(RowDraft draft, GridLine line, TableColumns columns, @Nullable String section) {
		boolean whole = at(line, () -> {
			String text = cell(line, columns, Part.NUMBER);
			draft.number = text.isEmpty() ? null : Whitespace.removed(text);
		});
		whole &= at(line, () -> {
			String text = columns.has(Part.CATEGORY) || section == null ? cell(line, columns, Part.CATEGORY) : section;
			draft.category = text.isEmpty() ? null : this.categories.read(text);
		});
		whole &= at(line, () -> {
			String text = cell(line, columns, Part.MEMBER);
			draft.add(text.isEmpty() ? SpeakerReader.Speakers.NONE : this.speakers.read(text));
		});
		whole &= at(line, () -> texts(draft, line, columns));
		return whole;
	}

	private void texts(RowDraft draft, GridLine line, TableColumns columns) {
		if (columns.has(Part.OPINION_AND_RESPONSE)) {
			LabelledCell.Texts texts = this.labels.split(cell(line, columns, Part.OPINION_AND_RESPONSE));
			draft.opinion = texts.opinion();
			draft.response = texts.response();
			if (texts.response() == null) {
				this.remarks.doubt(line.place(), "no label of an answer, such as 【回答】, in the cell");
			}
		}
		else {
			draft.opinion = cell(line, columns, Part.OPINION);
			response(draft, line, columns);
		}
		if (draft.opinion.isEmpty()) {
			throw new IllegalArgumentException("the opinion cell is empty");
		}
	}

	private void response(RowDraft draft, GridLine line, TableColumns columns) {
		String raw = raw(line, columns, Part.RESPONSE);
		String text = cell(line, columns, Part.RESPONSE);
		draft.response = text.isEmpty() ? null : text;
		draft.answerOf = this.words.row(text).orElse(null);
		draft.ditto = this.words.meansAbove(raw) || draft.answerOf != null;
	}

	/** The opinion goes on: what else the line has belongs to the row above. */
	private void continued(GridLine line, TableColumns columns, RowDraft last) {
		at(line, () -> {
			if (isOwn(line, columns, Part.MEMBER)) {
				last.add(this.speakers.read(cell(line, columns, Part.MEMBER)));
				this.remarks.fact(line.place(), "one more speaker of the opinion above");
			}
			if (isOwn(line, columns, Part.RESPONSE)) {
				last.addResponse(cell(line, columns, Part.RESPONSE));
				this.remarks.fact(line.place(), "one more answer to the opinion above: joined with its answer");
			}
		});
	}

	private boolean isOwn(GridLine line, TableColumns columns, Part part) {
		if (!columns.has(part) || line.cells().get(columns.of(part).getFirst()).merge() == Merge.ABOVE) {
			return false;
		}
		String text = raw(line, columns, part);
		return !text.isEmpty() && !this.words.meansAbove(text) && !this.words.meansNothing(text, part);
	}

	private String raw(GridLine line, TableColumns columns, Part part) {
		List<Integer> of = columns.of(part);
		return of.isEmpty() ? "" : text(line.cells().get(of.getFirst()));
	}

	/** The text of a part, of all its columns. */
	private String cell(GridLine line, TableColumns columns, Part part) {
		List<String> texts = new ArrayList<>();
		List<Integer> of = columns.of(part);
		boolean blank = false;
		for (int at = 0; at < of.size(); at++) {
			blank |= text(line.cells().get(of.get(at))).isEmpty();
			String text = resolved(line, of.get(at), part, part + "/" + at, columns);
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		String joined = String.join((part == Part.CATEGORY || part == Part.NUMBER) ? " " : "\n", texts);
		if (joined.isEmpty() && this.document.required().contains(part)) {
			throw new IllegalArgumentException("the cell '%s' is empty".formatted(name(part, columns)));
		}
		if (!joined.isEmpty()) {
			this.filled.merge(part, 1, Integer::sum);
		}
		else if (blank) {
			this.empty.computeIfAbsent(part, (unseen) -> new ArrayList<>()).add(line.place());
		}
		return joined;
	}

	private String resolved(GridLine line, int column, Part part, String slot, TableColumns columns) {
		GridCell cell = line.cells().get(column);
		if (cell.fault() != null && part != Part.NUMBER) {
			throw new IllegalArgumentException(cell.fault());
		}
		String text = text(cell);
		if (this.words.meansLeft(text) && column > 0) {
			if (part == Part.RESPONSE && columns.of(Part.OPINION).contains(column - 1)) {
				this.remarks.doubt(line.place(),
						"the answer is '%s', and to its left is the opinion: the opinion is its own answer"
							.formatted(text));
			}
			text = text(line.cells().get(column - 1));
		}
		String before = this.above.get(slot);
		if (text.isEmpty() && this.document.layout().emptyMeansAbove().contains(part)) {
			return (before != null) ? before : "";
		}
		if (this.words.meansAbove(text)) {
			return above(part, text, before, columns);
		}
		text = this.words.meansNothing(text, part) ? "" : text;
		this.above.put(slot, text);
		return text;
	}

	/** As the descriptor writes it, or else as the table does. */
	private String name(Part part, TableColumns columns) {
		return this.document.columns().getOrDefault(part, columns.name(part));
	}

	private String above(Part part, String says, @Nullable String before, TableColumns columns) {
		if (before != null && !before.isEmpty()) {
			return before;
		}
		if (part == Part.RESPONSE) {
			throw new IllegalArgumentException("the answer says '%s' (as above), but %s".formatted(says,
					(before != null) ? "the row above has no answer" : "there is no answer above it"));
		}
		throw new IllegalArgumentException("the cell '%s' says '%s' (as above), but there is nothing above it"
			.formatted(name(part, columns), says));
	}

	private String text(GridCell cell) {
		return this.texts.computeIfAbsent(cell,
				(it) -> this.markUp ? SourceCells.text(it.text()) : Whitespace.stripped(it.text()));
	}

	/** Says which cells are empty where most are not. */
	void doubtEmptyCells(TableColumns columns) {
		this.empty.forEach((part, places) -> {
			if (part != Part.OPINION && this.filled.containsKey(part)) {
				places.forEach((place) -> this.remarks.doubt(place,
						"the cell '%s' is empty: it has nothing. If it means the cell above, write 'layout: {emptyMeansAbove: [%s]}'"
							.formatted(name(part, columns), part.words())));
			}
		});
		this.empty.clear();
		this.filled.clear();
	}

	private boolean at(GridLine line, Runnable reading) {
		return at(line, () -> {
			reading.run();
			return true;
		});
	}

	private boolean at(GridLine line, Supplier<Boolean> reading) {
		try {
			return reading.get();
		}
		catch (IllegalArgumentException ex) {
			this.remarks.mistake(line.place(), String.valueOf(ex.getMessage()));
			return false;
		}
	}

}
