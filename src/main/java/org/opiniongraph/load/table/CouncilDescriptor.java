package org.opiniongraph.load.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What {@code councils/<slug>.yaml} says of a body whose members speak.
 *
 * @param slug names it in ids
 * @param name as its documents write it
 * @param nameEn its English name
 * @param roles the words behind members' names (構成員) and the role that each stands for:
 * MEMBER, CHAIR or OTHER
 * @param members what is known of members beyond their name, by name
 */
public record CouncilDescriptor(String slug, String name, @Nullable String nameEn, Map<String, Role> roles,
		List<KnownMember> members) {

	/**
	 * Refuses what no council can be.
	 * @throws IllegalArgumentException when slug, name or roles are missing
	 */
	public CouncilDescriptor {
		Slugs.require("slug", slug);
		Slugs.requireText("name", name);
		if (roles == null || roles.isEmpty()) {
			throw new IllegalArgumentException(
					"'roles' is missing: the words behind names, each with MEMBER, CHAIR or OTHER");
		}
		roles = Map.copyOf(roles);
		members = (members != null) ? List.copyOf(members) : List.of();
	}

	/**
	 * What is known of a member.
	 * @param name the name without the role
	 * @return empty when nothing more is known
	 */
	public Optional<KnownMember> member(String name) {
		return this.members.stream().filter((member) -> member.name().equals(name)).findFirst();
	}

	/** What a member is in the council. */
	public enum Role {

		/** An ordinary member (構成員). */
		MEMBER,
		/** Who leads the council (座長). */
		CHAIR,
		/** Any other part, such as a deputy chair or an observer. */
		OTHER

	}

	/**
	 * What is known of a member beyond the name in the table.
	 *
	 * @param name as the table writes it, without the role
	 * @param reading in kana
	 * @param nameRomaji in Latin letters
	 */
	public record KnownMember(String name, @Nullable String reading, @Nullable String nameRomaji) {

		/**
		 * Refuses a member without a name.
		 * @throws IllegalArgumentException when it is missing
		 */
		public KnownMember {
			Slugs.requireText("name", name);
		}

	}

}
