package org.opiniongraph.api.limits;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import graphql.introspection.Introspection;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures a query before it is validated, because validating a huge one is work already.
 * Each fragment is measured once, so that spreads within spreads, which multiply, cost
 * nothing to count. What validation refuses anyway (a fragment that is not there, one
 * that holds itself) counts as nothing.
 */
final class DocumentMeasure {

	private static final Set<String> INTROSPECTION = Set.of(Introspection.SchemaMetaFieldDef.getName(),
			Introspection.TypeMetaFieldDef.getName());

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, DocumentSize> sizes = new HashMap<>();

	private final Set<String> within = new HashSet<>();

	private DocumentMeasure(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
	}

	/** The size of all operations and of all fragments that none of them spreads. */
	static DocumentSize of(Document document) {
		var measure = new DocumentMeasure(document);
		DocumentSize size = DocumentSize.NONE;
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			size = size.plus(measure.operation(operation));
		}
		for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
			if (!measure.sizes.containsKey(fragment.getName())) {
				size = size.plus(measure.fragment(fragment.getName()));
			}
		}
		for (Definition<?> definition : document.getDefinitions()) {
			if (!(definition instanceof OperationDefinition) && !(definition instanceof FragmentDefinition)) {
				size = size.plus(DocumentSize.selection(0, false));
			}
		}
		return size;
	}

	private DocumentSize operation(OperationDefinition operation) {
		DocumentSize size = DocumentSize.of(operation.getDirectives().size());
		for (var variable : operation.getVariableDefinitions()) {
			size = size.plus(DocumentSize.of(variable.getDirectives().size()));
		}
		return size.plus(selections(operation.getSelectionSet()));
	}

	private DocumentSize selections(@Nullable SelectionSet set) {
		DocumentSize size = DocumentSize.NONE;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				size = size.plus(selection(selection));
			}
		}
		return size;
	}

	private DocumentSize selection(Selection<?> selection) {
		return switch (selection) {
			case Field it -> {
				DocumentSize size = DocumentSize.selection(it.getDirectives().size(), it.getAlias() != null)
					.plus(selections(it.getSelectionSet()));
				yield INTROSPECTION.contains(it.getName()) ? size.asIntrospection() : size;
			}
			case InlineFragment it ->
				DocumentSize.selection(it.getDirectives().size(), false).plus(selections(it.getSelectionSet()));
			case FragmentSpread it ->
				DocumentSize.selection(it.getDirectives().size(), false).plus(fragment(it.getName()));
			default -> DocumentSize.selection(0, false);
		};
	}

	private DocumentSize fragment(String name) {
		DocumentSize known = this.sizes.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : DocumentSize.NONE;
		}
		if (!this.within.add(name)) {
			return DocumentSize.NONE;
		}
		DocumentSize size = DocumentSize.of(fragment.getDirectives().size())
			.plus(selections(fragment.getSelectionSet()));
		this.within.remove(name);
		this.sizes.put(name, size);
		return size;
	}

}
