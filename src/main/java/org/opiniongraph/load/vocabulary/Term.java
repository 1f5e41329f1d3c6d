package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A programme or an organisation that texts may name: one entry of a vocabulary file.
 *
 * @param id its id in the graph
 * @param code a programme's short name, null for an organisation
 * @param name as the texts write it most often
 * @param nameEn its English name
 * @param reading in kana
 * @param aliases its other spellings, errors of a scan included
 * @param exceptions words in which a spelling means something else
 * @param summary what a programme is, in a sentence
 * @param source where the facts come from when the entry says more than a name
 */
public record Term(String id, @Nullable String code, String name, @Nullable String nameEn, @Nullable String reading,
		List<Spelling> aliases, List<String> exceptions, @Nullable String summary, @Nullable String source) {

	private static final String PROGRAM = "program:";

	private static final Pattern ID = Pattern.compile("(program|organization):[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Copies the aliases and refuses what no entry can be.
	 * @throws IllegalArgumentException when a part is missing or not as it must be; the
	 * message names the entry
	 */
	public Term {
		if (Spelling.isBlank(id)) {
			throw new IllegalArgumentException("'id' is missing: expected program:<slug> or organization:<slug>");
		}
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException(
					"'id: %s': expected program:<slug> or organization:<slug>".formatted(id));
		}
		if (Spelling.isBlank(name)) {
			throw new IllegalArgumentException(id + ": 'name' is missing");
		}
		if (id.startsWith(PROGRAM) ? Spelling.isBlank(code) : code != null) {
			throw new IllegalArgumentException(
					id + ": every programme needs a 'code', and an organisation must not have one");
		}
		if (Spelling.isBlank(source) && (nameEn != null || reading != null || summary != null)) {
			throw new IllegalArgumentException(id + ": 'source' is missing: say where the facts come from");
		}
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
		exceptions = (exceptions != null) ? List.copyOf(exceptions) : List.of();
		if (exceptions.stream().anyMatch(Spelling::isBlank)) {
			throw new IllegalArgumentException(id + ": 'exceptions' has an empty word");
		}
	}

	/**
	 * Whether it is a programme.
	 * @return false for an organisation
	 */
	public boolean isProgram() {
		return this.id.startsWith(PROGRAM);
	}

	/**
	 * All spellings of it.
	 * @return the name, then the aliases
	 */
	public Stream<Spelling> spellings() {
		return Stream.concat(Stream.of(Spelling.of(this.name)), this.aliases.stream());
	}

}
