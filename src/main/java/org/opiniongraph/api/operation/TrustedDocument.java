package org.opiniongraph.api.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.MeantNames;
import org.opiniongraph.api.request.RefusedRequestException;
import org.opiniongraph.model.Sha256;

/**
 * A document from the repository that this server trusts.
 *
 * @param name its name: the name of its file and of its operation
 * @param text its exact text
 * @param hash the SHA-256 of its text
 * @param document its text, parsed
 * @param example values of its variables with which it can be tried
 */
public record TrustedDocument(String name, String text, String hash, Document document,
		Map<String, @Nullable Object> example) {

	/**
	 * Reads a document.
	 * @throws BrokenDocumentException when it cannot be parsed
	 */
	static TrustedDocument of(String name, String text, Map<String, @Nullable Object> example) {
		try {
			return new TrustedDocument(name, text, Sha256.of(text), Parser.parse(text), example);
		}
		catch (InvalidSyntaxException ex) {
			throw new BrokenDocumentException(name, ex.getLocation(), String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Checks the variables of a request. With a document of its own, a client may send
	 * more than it declares; here it would ask for something else than it believes.
	 * @throws RefusedRequestException when one is not declared, or a required one is
	 * missing
	 */
	void require(Map<String, ?> given) {
		List<VariableDefinition> variables = variables();
		Set<String> names = variables.stream().map(VariableDefinition::getName).collect(Collectors.toSet());
		given.keySet().stream().filter((it) -> !names.contains(it)).sorted().findFirst().ifPresent((unknown) -> {
			throw new RefusedRequestException("'variables.%s': the trusted document '%s' has no such variable.%s %s"
				.formatted(Arguments.shown(unknown), this.name, MeantNames.didYouMean(unknown, names), declared()));
		});
		variables.stream()
			.filter((it) -> isRequired(it) && given.get(it.getName()) == null)
			.findFirst()
			.ifPresent((missing) -> {
				throw new RefusedRequestException("'variables.%s' is missing: the trusted document '%s' requires it. %s"
					.formatted(missing.getName(), this.name, declared()));
			});
	}

	List<VariableDefinition> variables() {
		return this.document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((it) -> it.getVariableDefinitions().stream())
			.toList();
	}

	private String declared() {
		List<VariableDefinition> variables = variables();
		var sentences = new ArrayList<String>();
		sentences.add(variables.isEmpty() ? "It has no variables." : "Its variables are %s."
			.formatted(MeantNames.listed(variables.stream().map(VariableDefinition::getName).toList())));
		List<String> required = variables.stream()
			.filter(TrustedDocument::isRequired)
			.map(VariableDefinition::getName)
			.toList();
		if (!required.isEmpty()) {
			sentences.add("It requires %s.".formatted(MeantNames.listed(required)));
		}
		return String.join(" ", sentences);
	}

	private static boolean isRequired(VariableDefinition variable) {
		return variable.getType() instanceof NonNullType && variable.getDefaultValue() == null;
	}

}
