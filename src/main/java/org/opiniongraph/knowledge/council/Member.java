package org.opiniongraph.knowledge.council;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke (構成員).
 *
 * @param id the id
 * @param name as the document writes it, without the role
 * @param reading in kana
 * @param nameRomaji in Latin letters
 * @param role MEMBER, CHAIR or OTHER
 * @param roleLabel the document's own word for the role
 * @param council where the member sits
 */
public record Member(String id, String name, @Nullable String reading, @Nullable String nameRomaji, String role,
		String roleLabel, @Nullable Council council) {
}
