package org.opiniongraph.knowledge.council;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.model.NodeKind;

/**
 * The condition of a list of categories that takes one document or all.
 *
 * @param document the document's id, null for all
 */
public record InDocument(@Nullable String document) {

	/** Cypher for it, of a category that the statement calls {@code it}. */
	public static final String CONDITION = "($document IS NULL OR EXISTS { (it)-[:PART_OF]->(:Document {id: $document}) })";

	/**
	 * Checks the argument.
	 * @throws org.opiniongraph.api.field.BadInputException when it is the id of another
	 * kind
	 */
	public InDocument {
		Arguments.id("document", document, NodeKind.DOCUMENT);
	}

	/**
	 * What a statement with this condition takes.
	 * @param others its other parameters
	 * @return these and {@code $document}
	 */
	public Map<String, @Nullable Object> parameters(Map<String, ?> others) {
		var parameters = new HashMap<String, @Nullable Object>(others);
		parameters.put("document", this.document);
		return parameters;
	}

}
