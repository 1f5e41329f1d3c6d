package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.ask.AskFinding;
import org.opiniongraph.load.findings.ThemeFinding.ThemeStance;
import org.opiniongraph.load.text.Heading;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.CorrectionEntry.Verdict;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.model.Stance;

/**
 * Says what an opinion wants of its themes. A theme has the stance of the last ask that
 * names it. A heading says what the asks are about. An ask that names no theme speaks of
 * what the opinion was about before it. All else is only stated.
 */
final class ThemeStances {

	private final String text;

	private final List<AskFinding> asks;

	private final List<ThemeFinding> themes;

	private final int heading;

	/** The asks that name no theme. */
	private final List<AskFinding> bare;

	ThemeStances(String text, List<AskFinding> asks, List<ThemeFinding> themes) {
		this.text = text;
		this.asks = asks;
		this.themes = themes;
		this.heading = Heading.end(text);
		List<Span> named = themes.stream().map(ThemeFinding::evidence).flatMap(Collection::stream).toList();
		this.bare = asks.stream().filter((ask) -> named.stream().noneMatch(ask.clause()::overlaps)).toList();
	}

	/**
	 * The themes with what the opinion wants of each, and what researchers say of it.
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a correction does
	 * not fit the text
	 */
	List<ThemeFinding> corrected(List<CorrectionEntry> corrections) {
		return this.themes.stream().map((theme) -> {
			CorrectionEntry correction = corrections.stream()
				.filter((it) -> it.stance() != null && it.target().equals(theme.theme().id()))
				.findFirst()
				.orElse(null);
			return theme.with((correction != null) ? given(correction) : found(theme));
		}).toList();
	}

	private ThemeStance given(CorrectionEntry correction) {
		var evidence = new ArrayList<Span>();
		for (String words : (correction.verdict() == Verdict.STANCE) ? correction.words() : List.<String>of()) {
			int at = this.text.indexOf(words);
			if (at < 0) {
				throw correction.refused("the cell does not contain '%s'".formatted(words));
			}
			evidence.add(Span.of(this.text, at, at + words.length()));
		}
		return new ThemeStance(Objects.requireNonNull(correction.stance()), evidence);
	}

	private ThemeStance found(ThemeFinding theme) {
		AskFinding ask = naming(theme);
		return (ask != null) ? new ThemeStance(ask.stance(), List.of(ask.phrase()))
				: new ThemeStance(Stance.NEUTRAL, List.of());
	}

	private @Nullable AskFinding naming(ThemeFinding theme) {
		for (AskFinding ask : this.asks.reversed()) {
			if (theme.evidence().stream().anyMatch(ask.clause()::overlaps)) {
				return ask;
			}
		}
		int first = theme.evidence().getFirst().start();
		if (first < this.heading && !this.asks.isEmpty()) {
			return this.asks.getLast();
		}
		return this.bare.stream()
			.filter((ask) -> theme.score() >= Findings.COUNTS && ask.clause().start() > first)
			.findFirst()
			.orElse(null);
	}

}
