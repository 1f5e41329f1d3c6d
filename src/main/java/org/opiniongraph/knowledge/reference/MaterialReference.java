package org.opiniongraph.knowledge.reference;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * A reference of a response to a material.
 *
 * @param material the material
 * @param evidence the places in the text, in order
 */
record MaterialReference(Material material, List<TextSpan> evidence) {

	MaterialReference {
		evidence = List.copyOf(evidence);
	}

}
