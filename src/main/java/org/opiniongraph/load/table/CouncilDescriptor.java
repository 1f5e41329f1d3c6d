package org.opiniongraph.load.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code councils/<slug>.yaml}: a body whose members give opinions.
 *
 * @param slug its name in ids
 * @param name the name as in its documents
 * @param nameEn its English name
 * @param organization the id of the organisation of the vocabulary that is this council
 * @param roles the role words behind members' names (構成員), each with its role: MEMBER,
 * CHAIR or OTHER
 * @param members further facts about members, by name
 */
public record CouncilDescriptor(String slug, String name, @Nullable String nameEn, @Nullable String organization,
		Map<String, Role> roles, List<KnownMember> members) {

	/**
	 * Refuses what no council can be.
	 * @throws IllegalArgumentException when slug, name or roles are missing, or a member
	 * is said to be the same person as one of this council
	 */
	public CouncilDescriptor {
		Slugs.require("slug", slug);
		Slugs.requireText("name", name);
		if (roles == null || roles.isEmpty()) {
			throw new IllegalArgumentException(
					"'roles' is missing: expected the role words behind names, each with MEMBER, CHAIR or OTHER");
		}
		roles = Map.copyOf(roles);
		members = (members != null) ? List.copyOf(members) : List.of();
		String own = "member:" + slug + "/";
		members.stream()
			.flatMap((it) -> it.samePersons().stream())
			.filter((it) -> it.member().startsWith(own))
			.findFirst()
			.ifPresent((it) -> {
				throw new IllegalArgumentException(
						"'samePersons': expected a member of another council, but was '%s'".formatted(it.member()));
			});
	}

	/**
	 * The known facts about a member.
	 * @param name the name without the role
	 * @return empty when nothing more is known
	 */
	public Optional<KnownMember> member(String name) {
		return this.members.stream().filter((member) -> member.name().equals(name)).findFirst();
	}

	/** The roles of members in a council. */
	public enum Role {

		/** An ordinary member (構成員). */
		MEMBER,
		/** The chair of the council (座長). */
		CHAIR,
		/** Any other part, such as a deputy chair or an observer. */
		OTHER

	}

	/**
	 * Facts about a member that the table does not have.
	 *
	 * @param name the name as in the table, without the role
	 * @param reading in kana
	 * @param nameRomaji in Latin letters
	 * @param samePersons members of other councils who are this person
	 */
	public record KnownMember(String name, @Nullable String reading, @Nullable String nameRomaji,
			List<SamePersonEntry> samePersons) {

		/**
		 * Refuses a member without a name.
		 * @throws IllegalArgumentException when it is missing
		 */
		public KnownMember {
			Slugs.requireText("name", name);
			samePersons = (samePersons != null) ? List.copyOf(samePersons) : List.of();
		}

	}

	/**
	 * A member of another council who is the same person.
	 *
	 * @param member the id of the other member, for example {@code member:cstf/中尾}
	 * @param source where this is said, for example an address
	 */
	public record SamePersonEntry(String member, String source) {

		/**
		 * Refuses what cannot be cited.
		 * @throws IllegalArgumentException when a part is missing
		 */
		public SamePersonEntry {
			if (member == null || !member.startsWith("member:")) {
				throw new IllegalArgumentException(
						"'samePersons': expected 'member', the id of a member such as member:cstf/中尾, but was '%s'"
							.formatted(member));
			}
			Slugs.requireText("source", source);
		}

	}

}
