package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.ProgramKind;

/**
 * Something that texts may name, such as a programme or an organisation: one entry of a
 * vocabulary file.
 *
 * @param id its id in the graph
 * @param kind what a programme is; {@link ProgramKind#PROGRAM} if the entry does not say
 * it, null for others
 * @param code a programme's short name, null for an organisation
 * @param name as the texts write it most often
 * @param nameEn its English name
 * @param reading in kana
 * @param aliases its other spellings, errors of a scan included
 * @param patterns further words in a text that name it and are no name of it; entries may
 * share them
 * @param exceptions words in which a spelling means something else
 * @param summary what a programme is, in a sentence
 * @param partOf the id of the one entry that it is a part of
 * @param runBy the ids of the organisations that run or issue a programme
 * @param source where the facts come from when the entry says more than a name
 * @param within the slugs of the councils and documents whose texts it is for; all texts
 * if there is none
 */
public record Term(String id, @Nullable ProgramKind kind, @Nullable String code, String name, @Nullable String nameEn,
		@Nullable String reading, List<Spelling> aliases, List<Spelling> patterns, List<String> exceptions,
		@Nullable String summary, @Nullable String partOf, List<String> runBy, @Nullable String source,
		List<String> within) {

	private static final String PROGRAM = "program:";

	private static final Pattern ID = Pattern.compile("(program|organization|place):[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Copies the aliases and refuses what no entry can be.
	 * @throws IllegalArgumentException when a part is missing or not as it must be; the
	 * message names the entry
	 */
	public Term {
		if (Spelling.isBlank(id)) {
			throw new IllegalArgumentException(
					"'id' is missing: expected program:<slug>, organization:<slug> or place:<slug>");
		}
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException(
					"'id: %s': expected program:<slug>, organization:<slug> or place:<slug>".formatted(id));
		}
		if (Spelling.isBlank(name)) {
			throw new IllegalArgumentException(id + ": 'name' is missing");
		}
		boolean program = id.startsWith(PROGRAM);
		if (program ? Spelling.isBlank(code) : code != null) {
			throw new IllegalArgumentException(id + ": every programme needs a 'code', and nothing else has one");
		}
		if (!program && (kind != null || (runBy != null && !runBy.isEmpty()))) {
			throw new IllegalArgumentException(id + ": 'kind' and 'runBy' are for programmes only");
		}
		if (Spelling.isBlank(source) && (nameEn != null || reading != null || summary != null || partOf != null
				|| (runBy != null && !runBy.isEmpty()))) {
			throw new IllegalArgumentException(id + ": 'source' is missing: say where the facts come from");
		}
		kind = (program && kind == null) ? ProgramKind.PROGRAM : kind;
		runBy = (runBy != null) ? List.copyOf(runBy) : List.of();
		within = Scopes.checked(id, within);
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
		patterns = (patterns != null) ? List.copyOf(patterns) : List.of();
		exceptions = (exceptions != null) ? List.copyOf(exceptions) : List.of();
		if (exceptions.stream().anyMatch(Spelling::isBlank)) {
			throw new IllegalArgumentException(id + ": 'exceptions' has an empty word");
		}
	}

	/**
	 * Its names.
	 * @return the name, then the aliases
	 */
	public Stream<Spelling> names() {
		return Stream.concat(Stream.of(Spelling.of(this.name)), this.aliases.stream());
	}

	/**
	 * All words that name it in a text.
	 * @return its names, then the patterns
	 */
	public Stream<Spelling> spellings() {
		return Stream.concat(names(), this.patterns.stream());
	}

}
