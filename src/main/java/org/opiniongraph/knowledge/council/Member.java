package org.opiniongraph.knowledge.council;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Identified;

/**
 * Who gives opinions: a member of a council (構成員), or another speaker of a document.
 *
 * @param id the id
 * @param name the name as in the document, without the role
 * @param reading in kana
 * @param nameRomaji in Latin letters
 * @param aliases the other ways in which tables write the name
 * @param speakerKind PERSON, ORGANIZATION or ANONYMOUS
 * @param role MEMBER, CHAIR or OTHER
 * @param roleLabel the role in the document's own word
 * @param council the council of the member
 */
public record Member(String id, String name, @Nullable String reading, @Nullable String nameRomaji,
		List<String> aliases, String speakerKind, String role, String roleLabel,
		@Nullable Council council) implements Identified {

	/** Copies the aliases. */
	public Member {
		aliases = List.copyOf(aliases);
	}

	/**
	 * The name for those who do not read Japanese.
	 * @return the name in Latin letters
	 */
	public @Nullable String nameEn() {
		return this.nameRomaji;
	}

}
