package org.opiniongraph.load.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.vocabulary.CellPointers;

/**
 * What is usual in tables, whoever publishes them. It is immutable.
 *
 * @param headings the words of headings
 * @param speakers the words for speakers
 * @param cells what cells say instead of a text of their own
 */
public record TableRules(TableHeadings headings, SpeakerWords speakers, CellPointers cells) {

	/** Nothing is usual: the descriptor says all. */
	public static final TableRules NONE = new TableRules(TableHeadings.NONE, SpeakerWords.NONE, CellPointers.NONE);

	private static final String HEADINGS = "vocabulary/headings.yaml";

	private static final String SPEAKERS = "vocabulary/speakers.yaml";

	/** The files below the seed's root; a seed may be without them. */
	public static final List<String> FILES = List.of(HEADINGS, SPEAKERS);

	/**
	 * Reads both files.
	 * @param files gives the content of a file, empty if the seed does not have it
	 * @param cells what cells say, from {@code pointers.yaml}
	 * @return the rules
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a file is not as
	 * it should be
	 */
	public static TableRules read(Function<String, Optional<byte[]>> files, CellPointers cells) {
		var reader = new DescriptorReader();
		return new TableRules(
				files.apply(HEADINGS)
					.map((content) -> reader.read(HEADINGS, content, TableHeadings.class))
					.orElse(TableHeadings.NONE),
				files.apply(SPEAKERS)
					.map((content) -> reader.read(SPEAKERS, content, SpeakerWords.class))
					.orElse(SpeakerWords.NONE),
				cells);
	}

}
