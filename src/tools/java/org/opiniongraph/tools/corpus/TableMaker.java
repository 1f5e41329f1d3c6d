package org.opiniongraph.tools.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.Part;
import org.opiniongraph.tools.corpus.Dice.Weights;
import org.opiniongraph.tools.corpus.PassageMaker.Opinion;

/** Generates the rows of one document after the other. */
final class TableMaker {

	private final Recipe recipe;

	private final Dice dice;

	private final PassageMaker passages;

	private final List<Part> columns;

	private final DocumentDescriptor model;

	private final List<String> dittos;

	/**
	 * Prepares the tables.
	 * @param model the descriptor of the real document: its headings stand above the rows
	 */
	TableMaker(Recipe recipe, Dice dice, PassageMaker passages, DocumentDescriptor model) {
		this.recipe = recipe;
		this.dice = dice;
		this.passages = passages;
		this.model = model;
		this.columns = model.columns().keySet().stream().sorted().toList();
		this.dittos = model.ditto().stream().sorted().toList();
	}

	/**
	 * Makes a table.
	 * @param number the document's number, from 1
	 * @param size how many rows it has
	 * @param speakers the council's members with their roles, the busiest first
	 * @param categories the indexes of its categories in the recipe
	 * @return its lines, the headings above
	 */
	List<String> lines(int number, int size, List<String> speakers, List<Integer> categories) {
		this.passages.beginDocument();
		var rows = new ArrayList<Row>();
		for (int row = 0; row < size; row++) {
			Opinion opinion = this.passages.opinion();
			rows.add(new Row(category(opinion.theme(), categories), opinion));
		}
		rows.sort(Comparator.comparingInt(Row::category));
		Weights busy = Weights.zipf(speakers.size(), this.recipe.councils().memberExponent());
		boolean markedUp = this.dice.chance(0.5);
		var given = new HashMap<String, List<String>>();
		var lines = new ArrayList<String>();
		lines.add(line(this.model.columns()));
		for (Row row : rows) {
			String answer = answer(number, row.opinion(), given, markedUp, lines.size() == 1);
			lines.add(line(Map.of(Part.CATEGORY, heading(row.category(), categories), Part.MEMBER,
					speakers.get(this.dice.of(busy)), Part.OPINION, row.opinion().text(), Part.RESPONSE, answer)));
		}
		return lines;
	}

	/** The position of an opinion's category among those of its document. */
	private int category(String theme, List<Integer> categories) {
		for (int at = 0; at < categories.size(); at++) {
			if (this.recipe.categories().get(categories.get(at)).themes().contains(theme)) {
				return at;
			}
		}
		return this.dice.below(categories.size());
	}

	private String heading(int at, List<Integer> categories) {
		return this.recipe.wording().marks().get(at) + " " + this.recipe.categories().get(categories.get(at)).name();
	}

	private String answer(int number, Opinion opinion, Map<String, List<String>> given, boolean markedUp,
			boolean first) {
		List<String> before = given.computeIfAbsent(opinion.theme(), (unseen) -> new ArrayList<>());
		if (this.dice.chance(this.recipe.sharedAnswers())) {
			if (!first && !this.dittos.isEmpty() && this.dice.chance(this.recipe.dittos())) {
				return this.dice.anyOf(this.dittos);
			}
			if (!before.isEmpty()) {
				return this.dice.anyOf(before);
			}
		}
		var paragraphs = new ArrayList<>(this.passages.response(opinion));
		if (this.dice.chance(this.recipe.pointers())) {
			paragraphs.add(pointer(number));
		}
		String answer = markedUp ? "<p>" + String.join("</p> <p>", paragraphs) + "</p>" : String.join(" ", paragraphs);
		before.add(answer);
		return answer;
	}

	private String pointer(int number) {
		Recipe.Documents documents = this.recipe.documents();
		return this.recipe.wording()
			.pointer()
			.formatted(number, 1 + this.dice.below(documents.materials()),
					this.recipe.wording().marks().get(this.dice.below(documents.items())));
	}

	private String line(Map<Part, String> cells) {
		return String.join("\t", this.columns.stream().map((part) -> cells.getOrDefault(part, "")).toList());
	}

	/** A row whose answer is not chosen yet. */
	private record Row(int category, Opinion opinion) {
	}

}
