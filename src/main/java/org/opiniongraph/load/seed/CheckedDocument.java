package org.opiniongraph.load.seed;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.findings.VocabularySuggestion;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.Remark;
import org.opiniongraph.load.table.TableReading;

/**
 * What a check found out about a document.
 *
 * @param file the name of its descriptor
 * @param descriptor the descriptor, null if it cannot be read
 * @param reading what its table was understood to be, null if it cannot be read
 * @param remarks all mistakes, doubts and facts
 * @param members the names of its speakers
 * @param themes the ids of the themes that its texts count for
 * @param names the ids of what its texts name
 * @param suggestions what the vocabulary misses of its texts
 * @param aboutThemes how many of its opinions count for a theme
 * @param naming how many of its opinions and answers name something
 * @param misfits what is wrong with corrections of its texts; a load leaves them out
 */
public record CheckedDocument(String file, @Nullable DocumentDescriptor descriptor, @Nullable TableReading reading,
		List<Remark> remarks, Set<String> members, Set<String> themes, Set<String> names,
		List<VocabularySuggestion> suggestions, int aboutThemes, int naming, List<String> misfits) {

	/** Copies the collections. */
	public CheckedDocument {
		remarks = List.copyOf(remarks);
		members = Set.copyOf(members);
		themes = Set.copyOf(themes);
		names = Set.copyOf(names);
		suggestions = List.copyOf(suggestions);
		misfits = List.copyOf(misfits);
	}

	static CheckedDocument unreadable(String file, @Nullable DocumentDescriptor descriptor, String reason) {
		return new CheckedDocument(file, descriptor, null, List.of(new Remark(Remark.Severity.MISTAKE, "", reason)),
				Set.of(), Set.of(), Set.of(), List.of(), 0, 0, List.of());
	}

	/**
	 * Whether a load refuses it.
	 * @return true when it has a mistake
	 */
	public boolean isRefused() {
		return this.remarks.stream().anyMatch((it) -> it.severity() == Remark.Severity.MISTAKE);
	}

}
