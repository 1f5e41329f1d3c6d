package org.opiniongraph.load.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.model.NodeKind;

/**
 * Reads the vocabulary files as one vocabulary. No id and no name may appear twice. Use
 * one instance for one reading; it is not thread-safe.
 */
public class VocabularyReader {

	/** The frozen table of weights, below the seed's root. */
	public static final String WEIGHTS = "vocabulary/term-weights.tsv";

	private static final String PROGRAMS = "vocabulary/programs.yaml";

	private static final String ORGANIZATIONS = "vocabulary/organizations.yaml";

	/** A seed may be without this file. */
	public static final String PLACES = "vocabulary/places.yaml";

	private static final String THEMES = "vocabulary/themes.yaml";

	private static final String WORDS = "vocabulary/words.yaml";

	private static final String STOCK_WORDS = "vocabulary/stock-words.yaml";

	private static final String HONORIFICS = "vocabulary/honorifics.yaml";

	private static final String POINTERS = "vocabulary/pointers.yaml";

	private static final String COMMITMENTS = "vocabulary/commitments.yaml";

	private static final String ASKS = "vocabulary/asks.yaml";

	private static final String DATES = "vocabulary/dates.yaml";

	private static final String NEAR_DUPLICATES = "vocabulary/near-duplicates.yaml";

	/** All files, below the seed's root, in the order of reading. */
	public static final List<String> FILES = List.of(PROGRAMS, ORGANIZATIONS, PLACES, THEMES, WORDS, STOCK_WORDS,
			HONORIFICS, POINTERS, COMMITMENTS, ASKS, DATES, NEAR_DUPLICATES, WEIGHTS);

	private final DescriptorReader reader = new DescriptorReader();

	/** The entries that have a spelling as a name. */
	private final Map<String, List<Claim>> claims = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	/**
	 * Reads all files.
	 * @param files gives the content of each of {@link #FILES}
	 * @return the vocabulary
	 * @throws SeedFormatException when an entry is malformed, claims an id or a name that
	 * another one has, or has a broader theme that does not exist or is narrower
	 */
	public Vocabulary read(Function<String, byte[]> files) {
		List<Term> terms = new ArrayList<>();
		for (String file : List.of(PROGRAMS, ORGANIZATIONS, PLACES)) {
			List<Term> ofFile = entries(file, files.apply(file), Term[].class, Term::id, Term::within, Term::names);
			Hierarchy.check(file, ofFile, Term::id, Term::partOf, "whole");
			terms.addAll(ofFile);
		}
		checkRunners(terms);
		List<ThemeEntry> themes = entries(THEMES, files.apply(THEMES), ThemeEntry[].class, ThemeEntry::id,
				ThemeEntry::within, ThemeEntry::names);
		Hierarchy.check(THEMES, themes, ThemeEntry::id, ThemeEntry::broader, "broader theme");
		String[] words = descriptor(WORDS, files, String[].class);
		Set<String> stockWords = new HashSet<>(List.of(descriptor(STOCK_WORDS, files, String[].class)));
		var language = new LanguageRules(descriptor(HONORIFICS, files, Honorifics.class),
				descriptor(POINTERS, files, Pointers.class), descriptor(COMMITMENTS, files, CommitmentRules.class),
				descriptor(ASKS, files, AskRules.class), descriptor(DATES, files, DateRules.class),
				descriptor(NEAR_DUPLICATES, files, NearDuplicateRules.class));
		TermWeights weights = TermWeights.read(WEIGHTS, files.apply(WEIGHTS));
		return new Vocabulary(terms, themes, List.of(words), stockWords, language, weights);
	}

	private static void checkRunners(List<Term> terms) {
		Set<String> organizations = terms.stream()
			.map(Term::id)
			.filter(NodeKind.ORGANIZATION::owns)
			.collect(Collectors.toSet());
		for (Term term : terms) {
			for (String runner : term.runBy()) {
				if (!organizations.contains(runner)) {
					throw new SeedFormatException(PROGRAMS,
							"%s: 'runBy' has '%s': expected an id of %s".formatted(term.id(), runner, ORGANIZATIONS));
				}
			}
		}
	}

	private <T> T descriptor(String file, Function<String, byte[]> files, Class<T> type) {
		return this.reader.read(file, files.apply(file), type);
	}

	private <T> List<T> entries(String file, byte[] content, Class<T[]> type, Function<T, String> id,
			Function<T, List<String>> within, Function<T, Stream<Spelling>> names) {
		T[] entries = this.reader.read(file, content, type);
		for (int at = 0; at < entries.length; at++) {
			T entry = entries[at];
			if (entry == null) {
				throw new SeedFormatException(file, "entry %d is empty".formatted(at + 1));
			}
			if (!this.ids.add(id.apply(entry))) {
				throw new SeedFormatException(file, "the id '%s' appears twice".formatted(id.apply(entry)));
			}
			var claim = new Claim(id.apply(entry), within.apply(entry));
			names.apply(entry).forEach((name) -> claim(file, name.normalized(), claim));
		}
		return List.of(entries);
	}

	private void claim(String file, String spelling, Claim claim) {
		List<Claim> owners = this.claims.computeIfAbsent(spelling, (unseen) -> new ArrayList<>());
		for (Claim owner : owners) {
			if (owner.id().equals(claim.id())) {
				throw new SeedFormatException(file, "%s has the spelling '%s' twice".formatted(claim.id(), spelling));
			}
			if (Scopes.overlap(owner.within(), claim.within())) {
				throw new SeedFormatException(file, "%s has the spelling '%s', which already belongs to %s"
					.formatted(claim.id(), spelling, owner.id()));
			}
		}
		owners.add(claim);
	}

	/**
	 * An entry that has a spelling as a name, for texts of some councils and documents.
	 */
	private record Claim(String id, List<String> within) {
	}

}
