package org.opiniongraph.tools.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The settings of generated corpora, from {@code corpus/recipe.yaml}; the file explains
 * each entry.
 */
record Recipe(String model, double themeExponent, Documents documents, Councils councils, Lengths opinions,
		Lengths responses, double sharedAnswers, double dittos, double pointers, Wording wording,
		List<Category> categories) {

	Recipe {
		require("model", model != null && !model.isBlank(), "the folder of a document");
		require("themeExponent", themeExponent >= 0, "0 or more");
		require("documents", documents != null, "typicalRows, spread …");
		require("councils", councils != null, "documents, members …");
		require("opinions", opinions != null, "topical and asides");
		require("responses", responses != null, "topical and asides");
		requireChance("sharedAnswers", sharedAnswers);
		requireChance("dittos", dittos);
		requireChance("pointers", pointers);
		require("wording", wording != null, "council, title …");
		categories = (categories != null) ? List.copyOf(categories) : List.of();
		require("documents, categories", documents.categories() <= Math.min(categories.size(), wording.marks().size()),
				"at most the number of categories and of marks");
		require("wording, marks", documents.items() <= wording.marks().size(), "one for each item of a material");
	}

	private static void require(String entry, boolean fine, String expected) {
		if (!fine) {
			throw new IllegalArgumentException("'%s': expected %s".formatted(entry, expected));
		}
	}

	private static void requireChance(String entry, double chance) {
		require(entry, chance >= 0 && chance <= 1, "a probability from 0 to 1");
	}

	/** The number of rows of documents and the contents of their descriptors. */
	record Documents(int typicalRows, double spread, int fewestRows, int mostRows, int categories, String firstIssue,
			int daysBetween, int materials, int items) {

		Documents {
			require("documents, fewestRows", fewestRows >= 1, "1 or more");
			require("documents, mostRows", mostRows >= fewestRows && mostRows < 100_000,
					"fewestRows or more, at most 99999");
			require("documents, typicalRows", typicalRows >= fewestRows && typicalRows <= mostRows,
					"a number from fewestRows to mostRows");
			require("documents, spread", spread >= 0, "0 or more");
			require("documents, categories", categories >= 1, "1 or more");
			require("documents, daysBetween", daysBetween >= 0, "0 or more");
			require("documents, materials", materials >= 1 && items >= 1, "1 or more, and 'items' 1 or more");
			try {
				LocalDate.parse(String.valueOf(firstIssue));
			}
			catch (DateTimeParseException ex) {
				throw new IllegalArgumentException("'documents, firstIssue': expected a date such as 2019-06-03", ex);
			}
		}

	}

	/** The councils that issue documents, and their members. */
	record Councils(int documents, int members, double memberExponent, String chair, String deputy, String member) {

		Councils {
			require("councils, documents", documents >= 1, "1 or more");
			require("councils, members", members >= 1, "1 or more");
			require("councils, memberExponent", memberExponent >= 0, "0 or more");
		}

	}

	/** The distribution of the number of sentences of a passage. */
	record Lengths(List<Double> topical, List<Double> asides) {

		Lengths {
			topical = chances("topical", topical);
			asides = chances("asides", asides);
		}

		private static List<Double> chances(String entry, @Nullable List<Double> chances) {
			require(entry, chances != null && chances.stream().allMatch((it) -> it >= 0)
					&& chances.stream().anyMatch((it) -> it > 0), "a list of probabilities, one above 0");
			return List.copyOf(chances);
		}

	}

	/** The wording of councils, members, documents and pointers. */
	record Wording(String council, String councilEn, String title, String member, String pointer, String fullStop,
			String paragraph, List<String> marks, List<String> stems, List<String> branches, List<String> rounds) {

		Wording {
			marks = List.copyOf(marks);
			stems = List.copyOf(stems);
			branches = List.copyOf(branches);
			rounds = List.copyOf(rounds);
			require("wording, stems", !stems.isEmpty() && !branches.isEmpty() && !rounds.isEmpty(),
					"stems, branches and rounds");
		}

		/** The how-manieth, counted from 0, in words. */
		String ordinal(int number) {
			int around = number / 60;
			return this.stems.get(number % this.stems.size()) + this.branches.get(number % this.branches.size())
					+ ((around < this.rounds.size()) ? this.rounds.get(around) : Integer.toString(around + 1));
		}

	}

	/** A category of generated documents, and the themes of its rows. */
	record Category(String name, String nameEn, List<String> themes) {

		Category {
			themes = List.copyOf(themes);
		}

	}

}
