package org.opiniongraph.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A list holds no nulls, and it is bounded: it takes {@code first}, or something that
 * does not grow with the graph bounds it. The second kind is written down here with what
 * bounds it.
 */
final class ListRules {

	/** By the last part of the name where all types of that name share the reason. */
	static final Map<String, String> BOUNDED = Map.ofEntries(Map.entry("*.evidence", "the places in one text"),
			Map.entry("*.stanceEvidence", "the places in one text"),
			Map.entry("Opinion.ask", "the clauses of one text"), Map.entry("*.mentions", "the names in one text"),
			Map.entry("*.programs", "the names in one text"), Map.entry("*.organizations", "the names in one text"),
			Map.entry("*.places", "the names in one text"), Map.entry("*.themes", "the themes of one text"),
			Map.entry("*.citations", "the addresses in one text"), Map.entry("*.materials", "what one text points to"),
			Map.entry("*.refersTo", "what one text points to"), Map.entry("*.annotations", "the places in one text"),
			Map.entry("StockUse.differences", "the gaps of one pattern, at most three"),
			Map.entry("RemovedNode.replacedBy", "what has the same words or name, at most 10"),
			Map.entry("Member.samePersons", "the other councils of one person"),
			Map.entry("RowChangeEdge.changed", "the parts of a row, at most four"),
			Map.entry("WordDifference.removed", "the places in one text"),
			Map.entry("WordDifference.added", "the places in one text"),
			Map.entry("Annotation.marks", "what covers one place of a text"),
			Map.entry("*.corrections", "what people put right in one text"),
			Map.entry("*.words", "the words of one correction"),
			Map.entry("*.scanErrors", "what people put right in one text"),
			Map.entry("*.aliases", "the ways to write one name"),
			Map.entry("SearchConnection.understoodAs", "the nodes of the vocabulary with one name, at most 20"),
			Map.entry("*.edges", "the page of its connection"), Map.entry("*.nodes", "the page of its connection"),
			Map.entry("Query.nodes", "the ids asked for, at most 100"),
			Map.entry("Query.resolve", "the terms asked for, at most 1,000"),
			Map.entry("Graph.counts", "the kinds of nodes"),
			Map.entry("RelatedOpinionEdge.terms", "the words kept for one pair of opinions"),
			Map.entry("SharedTheme.categories", "the categories in which two people spoke of one theme"),
			Map.entry("MatrixRow.cells", "the categories of the documents, by name"),
			Map.entry("SearchConnection.suggestions", "a few words of the vocabulary"),
			Map.entry("Highlight.matches", "the places in one field"), Map.entry("Path.steps", "maxLength, at most 8"),
			Map.entry("OpinionFacets.categories", "facets(first:)"),
			Map.entry("OpinionFacets.members", "facets(first:)"), Map.entry("OpinionFacets.themes", "facets(first:)"),
			Map.entry("OpinionFacets.programs", "facets(first:)"),
			Map.entry("OpinionFacets.programKinds", "the kinds of programmes"),
			Map.entry("OpinionFacets.documents", "facets(first:)"),
			Map.entry("OpinionFacets.councils", "facets(first:)"),
			Map.entry("OpinionFacets.categoryNames", "facets(first:)"),
			Map.entry("OpinionFacets.stances", "for, against, neutral"),
			Map.entry("OpinionFacets.answered", "true and false"), Map.entry("OpinionFacets.stages", "the stages"),
			Map.entry("MatrixCell.stages", "the stages"), Map.entry("Outcome.sharedThemes", "the themes of one text"),
			Map.entry("Outcome.sharedTerms", "the words kept for one answer"),
			Map.entry("*.commitments", "the clauses of one response"), Map.entry("*.dates", "the dates in one text"),
			Map.entry("OpinionFacets.totals", "the kinds of facets"),
			Map.entry("SearchConnection.counts", "the kinds of nodes"),
			Map.entry("*.highlights", "the fields of one node"),
			Map.entry("Summary.sentences", "the templates, one sentence each"),
			Map.entry("Summary.members", "the first five"), Map.entry("Summary.categories", "the first five"),
			Map.entry("Summary.quotes", "five opinions"), Map.entry("Summary.stages", "the stages"),
			Map.entry("Opinion.members", "the speakers of one row"),
			Map.entry("DocumentImport.firstRows", "the first five"),
			Map.entry("DocumentImport.remarks", "the first 200"),
			Map.entry("DocumentImport.themes", "the entries of the vocabulary"),
			Map.entry("DocumentImport.names", "the entries of the vocabulary"),
			Map.entry("DocumentImport.suggestions", "the best twenty or so"),
			Map.entry("DocumentImport.changes", "the kinds of nodes"),
			Map.entry("ImportedRow.speakers", "the speakers of one row"),
			Map.entry("ImportedChange.added", "the first five"), Map.entry("ImportedChange.changed", "the first five"),
			Map.entry("ImportedChange.removed", "the first five"),
			Map.entry("VocabularySuggestion.examples", "the first three"),
			Map.entry("SummarySentence.nodes", "the subject and five others"));

	/** Lists that hold nulls, and why. */
	static final Map<String, String> WITH_NULLS = Map.of("Query.nodes", "null stands in the place of an unknown id");

	/** Lists with {@code first} that nothing counts, and why. */
	static final Map<String, String> UNCOUNTED = Map.of("Query.paths",
			"the search ends when it has enough; the description says so");

	private ListRules() {
	}

	/** What a schema does not keep, a sentence each. */
	static List<String> brokenIn(GraphQLSchema schema) {
		var broken = new ArrayList<String>();
		for (Schemas.Field field : Schemas.fields(schema)) {
			if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.definition().getType()))) {
				continue;
			}
			String type = Schemas.typeWithoutErrors(field.definition());
			if (!field.definition().getArguments().isEmpty()
					&& GraphQLTypeUtil.isNonNull(field.definition().getType())) {
				broken.add(field
						+ ": a list with arguments has @semanticNonNull, so that a wrong one is an error of it alone");
			}
			if (!type.endsWith("!]!") && !WITH_NULLS.containsKey(field.toString())) {
				broken.add(
						"%s: expected a list [X!]! that is not null and holds no nulls, not %s".formatted(field, type));
			}
			if (field.definition().getArgument("first") != null && !counted(field)) {
				broken.add(field + ": a list with first says what it leaves out: a field beside it is described with"
						+ " \"the length of `%s`\"".formatted(field.name()));
			}
			if (field.definition().getArgument("first") == null && !bounded(field)) {
				broken.add(
						"%s: a list that can grow takes first, or is a connection; one that something bounds is written"
							.formatted(field) + " into ListRules.BOUNDED with what bounds it");
			}
		}
		for (var type : Schemas.types(schema)) {
			if (type instanceof GraphQLInputObjectType input) {
				input.getFields()
					.stream()
					.filter((field) -> holdsNulls(field.getType()))
					.forEach((field) -> broken
						.add("%s.%s: expected a list [X!] without nulls".formatted(input.getName(), field.getName())));
			}
		}
		return broken;
	}

	private static boolean counted(Schemas.Field field) {
		return field.definition().isDeprecated() || UNCOUNTED.containsKey(field.toString())
				|| field.type()
					.getFieldDefinitions()
					.stream()
					.map((beside) -> String.valueOf(beside.getDescription()))
					.anyMatch((it) -> it.contains("the length of `%s`".formatted(field.name())));
	}

	private static boolean bounded(Schemas.Field field) {
		return BOUNDED.containsKey(field.toString()) || BOUNDED.containsKey("*." + field.name());
	}

	private static boolean holdsNulls(GraphQLType type) {
		GraphQLType list = GraphQLTypeUtil.unwrapNonNull(type);
		return GraphQLTypeUtil.isList(list) && GraphQLTypeUtil.isNullable(GraphQLTypeUtil.unwrapOne(list));
	}

}
