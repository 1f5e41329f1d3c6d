package org.opiniongraph.load.commitment;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.DateRules;

/**
 * Finds years and dates in texts. Western years and Japanese eras are read into one. It
 * is thread-safe.
 */
public final class DateFinder {

	private final DateRules rules;

	private final List<Pattern> patterns;

	private final @Nullable Integer documentYear;

	/**
	 * Prepares one document.
	 * @param rules how dates are written
	 * @param issuedOn its day, from which 来年 is told; null if it is not known
	 */
	public DateFinder(DateRules rules, @Nullable LocalDate issuedOn) {
		this.rules = rules;
		this.patterns = rules.compiled();
		this.documentYear = (issuedOn != null) ? issuedOn.getYear() : null;
	}

	/**
	 * Finds all of them.
	 * @param text a verbatim text
	 * @return in the order of the text; none overlaps another. What is no date in the
	 * calendar (2019年13月) is left out
	 */
	public List<DateMention> find(String text) {
		var found = new ArrayList<DateMention>();
		for (Pattern pattern : this.patterns) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				Span span = Span.of(text, matcher.start(), matcher.end());
				if (found.stream().noneMatch((other) -> other.span().overlaps(span))) {
					add(span, matcher, found);
				}
			}
		}
		found.sort(Comparator.comparingInt((it) -> it.span().start()));
		return List.copyOf(found);
	}

	private void add(Span span, Matcher matcher, List<DateMention> found) {
		Integer year = year(matcher);
		try {
			found.add((year != null) ? dated(span, year, matcher) : new DateMention(span, null, null));
		}
		catch (DateTimeException ex) {
			// 2019年13月 is no date, so the text says something else there
		}
	}

	private DateMention dated(Span span, int year, Matcher matcher) {
		Integer month = number(group(matcher, "month"));
		Integer day = number(group(matcher, "day"));
		if (month != null && day != null) {
			LocalDate date = LocalDate.of(year, month, day);
			return new DateMention(span, date, date);
		}
		if (month != null) {
			YearMonth months = YearMonth.of(year, month);
			return new DateMention(span, months.atDay(1), months.atEndOfMonth());
		}
		LocalDate begin = LocalDate.of(year, (group(matcher, "fiscal") != null) ? this.rules.fiscalYearBegins() : 1, 1);
		return new DateMention(span, begin, begin.plusYears(1).minusDays(1));
	}

	private @Nullable Integer year(Matcher matcher) {
		String year = group(matcher, "year");
		if (year != null) {
			return number(year);
		}
		String era = group(matcher, "era");
		if (era != null) {
			String ofEra = Objects.requireNonNull(group(matcher, "ofEra"));
			Integer number = "元".equals(ofEra) ? Integer.valueOf(1) : number(ofEra);
			return Objects.requireNonNull(this.rules.eras().get(era)) + Objects.requireNonNull(number);
		}
		String relative = group(matcher, "relative");
		return (relative != null && this.documentYear != null)
				? Integer.valueOf(this.documentYear + Objects.requireNonNull(this.rules.relative().get(relative)))
				: null;
	}

	private static @Nullable String group(Matcher matcher, String name) {
		return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(Normalizer.normalize(digits, Normalizer.Form.NFKC)) : null;
	}

}
