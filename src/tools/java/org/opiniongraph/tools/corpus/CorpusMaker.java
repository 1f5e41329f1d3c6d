package org.opiniongraph.tools.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;

/** Generates councils and documents until there are enough opinions. */
final class CorpusMaker {

	private final Recipe recipe;

	private final Dice dice;

	private final TableMaker tables;

	private final DocumentDescriptor model;

	private final CouncilDescriptor council;

	private final CorpusFolder folder;

	private int opinions;

	private int documents;

	private int councils;

	private String councilSlug = "";

	private List<String> speakers = List.of();

	/**
	 * Prepares a corpus.
	 * @param model the descriptor of the real document
	 * @param council the real document's council
	 * @param folder takes the files
	 */
	CorpusMaker(Recipe recipe, Dice dice, PassageMaker passages, DocumentDescriptor model, CouncilDescriptor council,
			CorpusFolder folder) {
		this.recipe = recipe;
		this.dice = dice;
		this.tables = new TableMaker(recipe, dice, passages, model);
		this.model = model;
		this.council = council;
		this.folder = folder;
	}

	/**
	 * Makes it.
	 * @param wanted how many opinions
	 * @return what was made, in one line
	 */
	String make(int wanted) throws IOException {
		while (this.opinions < wanted) {
			if (this.documents % this.recipe.councils().documents() == 0) {
				council();
			}
			document(Math.min(wanted - this.opinions, size()));
		}
		return "%d opinions in %d documents of %d councils".formatted(this.opinions, this.documents, this.councils);
	}

	private int size() {
		Recipe.Documents sizes = this.recipe.documents();
		long size = Math.round(this.dice.logNormal(sizes.typicalRows(), sizes.spread()));
		return Math.clamp(size, sizes.fewestRows(), sizes.mostRows());
	}

	private void council() throws IOException {
		Recipe.Councils councils = this.recipe.councils();
		Recipe.Wording wording = this.recipe.wording();
		int first = this.councils * councils.members();
		this.speakers = IntStream.range(0, councils.members())
			.mapToObj((member) -> wording.member().formatted(wording.ordinal(first + member)) + role(member))
			.toList();
		this.councils++;
		this.councilSlug = String.format(Locale.ROOT, "synthetic-council-%03d", this.councils);
		var descriptor = new LinkedHashMap<String, Object>();
		descriptor.put("slug", this.councilSlug);
		descriptor.put("name", wording.council().formatted(wording.ordinal(this.councils - 1)));
		descriptor.put("nameEn", String.format(Locale.ROOT, wording.councilEn(), this.councils));
		descriptor.put("roles", new TreeMap<>(this.council.roles()));
		this.folder.council(this.councilSlug, descriptor);
	}

	/** The fourth busiest leads, as in the real document, and the fifth stands in. */
	private String role(int member) {
		return switch (member) {
			case 3 -> this.recipe.councils().chair();
			case 4 -> this.recipe.councils().deputy();
			default -> this.recipe.councils().member();
		};
	}

	private void document(int size) throws IOException {
		this.documents++;
		List<Integer> categories = categories();
		String slug = String.format(Locale.ROOT, "synthetic-%05d", this.documents);
		this.folder.document(slug, descriptor(slug, categories), this.model.table(),
				this.tables.lines(this.documents, size, this.speakers, categories));
		this.opinions += size;
	}

	private List<Integer> categories() {
		var left = new ArrayList<>(IntStream.range(0, this.recipe.categories().size()).boxed().toList());
		while (left.size() > this.recipe.documents().categories()) {
			left.remove(/* index */ this.dice.below(left.size()));
		}
		return left;
	}

	private Map<String, Object> descriptor(String slug, List<Integer> categories) {
		Recipe.Documents documents = this.recipe.documents();
		var descriptor = new LinkedHashMap<String, Object>();
		descriptor.put("slug", slug);
		descriptor.put("title", String.format(Locale.ROOT, this.recipe.wording().title(), this.documents));
		descriptor.put("council", this.councilSlug);
		descriptor.put("issuedOn",
				LocalDate.parse(documents.firstIssue())
					.plusDays((this.documents - 1L) * documents.daysBetween())
					.toString());
		descriptor.put("language", this.model.language());
		descriptor.put("table", this.model.table());
		var columns = new TreeMap<String, String>();
		this.model.columns().forEach((part, heading) -> columns.put(part.name().toLowerCase(Locale.ROOT), heading));
		descriptor.put("columns", columns);
		descriptor.put("required", columns.keySet());
		descriptor.put("ditto", this.model.ditto().stream().sorted().toList());
		var named = new ArrayList<Map<String, String>>();
		for (int at = 0; at < categories.size(); at++) {
			Recipe.Category category = this.recipe.categories().get(categories.get(at));
			var entry = new LinkedHashMap<String, String>();
			entry.put("mark", this.recipe.wording().marks().get(at));
			entry.put("name", category.name());
			entry.put("nameEn", category.nameEn());
			named.add(entry);
		}
		descriptor.put("categories", named);
		return descriptor;
	}

}
