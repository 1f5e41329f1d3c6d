package org.opiniongraph.load.seed;

import java.util.List;

import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.SpeakerKind;

/**
 * A member as all documents of a council together show them.
 *
 * @param name the name; it is a part of the id
 * @param aliases the other ways in which tables write it, ordered
 * @param role the role in the last document
 * @param roleLabel the role in that document's own word
 * @param kind what the member is, by the last document
 */
public record CouncilMember(String name, List<String> aliases, CouncilDescriptor.Role role, String roleLabel,
		SpeakerKind kind) {

	/** Copies the list. */
	public CouncilMember {
		aliases = List.copyOf(aliases);
	}

}
