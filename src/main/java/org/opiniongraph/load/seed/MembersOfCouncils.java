package org.opiniongraph.load.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.NameKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the members of each council. Names that are the same after all rules of folding
 * are one member, who has the name that the council's file has, or else the one that was
 * written first. Two names in that file are two members. Roles may change, and the last
 * document decides.
 */
final class MembersOfCouncils {

	private static final Logger log = LoggerFactory.getLogger(MembersOfCouncils.class);

	/** For each council what was written, by the name; ordered. */
	private final Map<String, Map<String, WrittenName>> written = new HashMap<>();

	private final Map<String, CouncilDescriptor> councils = new HashMap<>();

	/**
	 * Adds those who speak in a document.
	 * @param slug what names are compared in: the council, or the document itself
	 * @param council the council, null if there is none
	 * @param names what {@link #speakers} found in the document
	 */
	void add(String slug, @Nullable CouncilDescriptor council, Map<String, WrittenName> names) {
		if (council != null) {
			this.councils.put(slug, council);
		}
		Map<String, WrittenName> all = this.written.computeIfAbsent(slug, (unseen) -> new TreeMap<>());
		names.forEach((name, it) -> all.merge(name, it, WrittenName::and));
	}

	/** Who speaks in a document, by the name. */
	static Map<String, WrittenName> speakers(SourceDocument document) {
		String issue = Objects.requireNonNullElse(document.descriptor().issuedOn(), "") + "/"
				+ document.descriptor().slug();
		var names = new HashMap<String, WrittenName>();
		for (SourceRow row : document.rows()) {
			for (Speaker speaker : row.speakers()) {
				var place = new NamePlace(issue, row.row());
				names.merge(speaker.name(), new WrittenName(place, place, speaker), WrittenName::and);
			}
		}
		return Map.copyOf(names);
	}

	/** The members of each council, by each way in which their names are written. */
	Map<String, Map<String, CouncilMember>> all() {
		var all = new HashMap<String, Map<String, CouncilMember>>();
		this.written.forEach((slug, names) -> all.put(slug, members(slug, names.values())));
		return all;
	}

	private Map<String, CouncilMember> members(String slug, Collection<WrittenName> names) {
		Map<String, String> inFile = namesInFile(this.councils.get(slug));
		var same = new TreeMap<String, List<WrittenName>>();
		for (WrittenName it : names) {
			String key = NameKey.of(it.name());
			String known = inFile.getOrDefault(it.name(), inFile.get(key));
			same.computeIfAbsent((known != null) ? known : key, (unseen) -> new ArrayList<>()).add(it);
		}
		var members = new HashMap<String, CouncilMember>();
		same.forEach((name, spellings) -> {
			CouncilMember member = member(inFile.get(name), spellings);
			spellings.forEach((it) -> members.put(it.name(), member));
			if (!member.aliases().isEmpty()) {
				log.warn(
						"{}: '{}' is also written {}. The names are the same after folding, so they are one member."
								+ " If they are two, list both in the file of the council.",
						slug, member.name(), member.aliases());
			}
		});
		return members;
	}

	/** The names in the file, by themselves and by their keys. */
	private static Map<String, String> namesInFile(@Nullable CouncilDescriptor council) {
		var names = new HashMap<String, String>();
		if (council != null) {
			council.members().forEach((it) -> names.put(it.name(), it.name()));
			council.members().forEach((it) -> names.putIfAbsent(NameKey.of(it.name()), it.name()));
		}
		return names;
	}

	private static CouncilMember member(@Nullable String inFile, List<WrittenName> spellings) {
		WrittenName first = Collections.min(spellings, Comparator.comparing(WrittenName::first));
		WrittenName last = Collections.max(spellings, Comparator.comparing(WrittenName::last));
		String name = (inFile != null) ? inFile : first.name();
		List<String> aliases = spellings.stream().map(WrittenName::name).filter((it) -> !it.equals(name)).toList();
		return new CouncilMember(name, aliases, last.speaker().role(), last.speaker().roleLabel(),
				last.speaker().kind());
	}

	/** A place in the documents of a council; later documents have greater issues. */
	record NamePlace(String issue, int row) implements Comparable<NamePlace> {

		@Override
		public int compareTo(NamePlace other) {
			int issues = this.issue.compareTo(other.issue);
			return (issues != 0) ? issues : Integer.compare(this.row, other.row);
		}

	}

	/** A way to write a name: where it was used first and last, and as whom. */
	record WrittenName(NamePlace first, NamePlace last, Speaker speaker) {

		String name() {
			return this.speaker.name();
		}

		WrittenName and(WrittenName other) {
			boolean later = other.last.compareTo(this.last) > 0;
			return new WrittenName((other.first.compareTo(this.first) < 0) ? other.first : this.first,
					later ? other.last : this.last, later ? other.speaker : this.speaker);
		}

	}

}
