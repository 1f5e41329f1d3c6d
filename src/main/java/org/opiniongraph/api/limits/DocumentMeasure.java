package org.opiniongraph.api.limits;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;

/**
 * Measures a query before it is validated, because validating a huge query is expensive.
 * Each fragment is measured once, so that nested spreads, which multiply, cost nothing to
 * count. Fragments that validation rejects anyway (missing or cyclic ones) count as
 * nothing.
 */
final class DocumentMeasure {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, DocumentSize> sizes = new HashMap<>();

	private DocumentMeasure(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
	}

	/** The size of all operations and of all fragments that none of them spreads. */
	static DocumentSize of(Document document) {
		var measure = new DocumentMeasure(document);
		DocumentSize size = DocumentSize.NONE;
		for (Definition<?> definition : document.getDefinitions()) {
			size = (definition instanceof FragmentDefinition) ? size : size.plus(measure.size(definition));
		}
		for (String fragment : measure.fragments.keySet()) {
			size = measure.sizes.containsKey(fragment) ? size : size.plus(measure.fragment(fragment));
		}
		return size;
	}

	private DocumentSize size(Node<?> node) {
		DocumentSize size = switch (node) {
			case Field it -> (it.getAlias() != null) ? DocumentSize.ALIASED_FIELD : DocumentSize.FIELD;
			case FragmentSpread it -> DocumentSize.FIELD.plus(fragment(it.getName()));
			case InlineFragment _ -> DocumentSize.FIELD;
			case Directive _ -> DocumentSize.DIRECTIVE;
			default -> DocumentSize.NONE;
		};
		for (Node<?> child : node.getChildren()) {
			size = size.plus(size(child));
		}
		return size;
	}

	private DocumentSize fragment(String name) {
		DocumentSize known = this.sizes.putIfAbsent(name, DocumentSize.NONE);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : DocumentSize.NONE;
		}
		DocumentSize size = size(fragment);
		this.sizes.put(name, size);
		return size;
	}

}
