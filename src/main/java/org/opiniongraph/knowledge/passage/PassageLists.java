package org.opiniongraph.knowledge.passage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.ListSource;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/**
 * The statements of all lists of passages that have a filter or an order. A list without
 * both is written where its nodes are read, because it reads them too.
 */
@Component
public class PassageLists {

	/**
	 * The passages are sorted before they are collected: a sort of what comes out of a
	 * list would hold the whole list once for each passage that it sorts.
	 */
	private static final String SORTED_PAGE = """
			{passages}
			WITH id, [it.id, {key}] AS each {orderBy}
			WITH id, collect(each) AS said
			CALL (said) {
			  UNWIND [each IN said WHERE {within}][..$limit] AS each
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN size(said) END AS total
			""";

	/** Of the root by id: along an index, so that a page need not read the whole list. */
	private static final Map<PassageKind, PageStatement> BY_ID = Map.of(PassageKind.OPINION,
			ListOf.all(PassageBeginning.filtered(PassageKind.OPINION)).page(), PassageKind.RESPONSE,
			ListOf.all(PassageBeginning.filtered(PassageKind.RESPONSE)).page());

	/** All others, in any order. */
	private static final Map<PassageKind, Map<PassageBeginning, PageStatement>> SORTED = Map.of(PassageKind.OPINION,
			sorted(PassageKind.OPINION), PassageKind.RESPONSE, sorted(PassageKind.RESPONSE));

	private final FullText fullText;

	PassageLists(FullText fullText) {
		this.fullText = fullText;
	}

	/**
	 * How a list is read.
	 * @param kind which passages it holds
	 * @param owner whose they are
	 * @param request which of them, and in which order
	 * @param plain reads the list as it is, by id
	 * @return the query; its rows have a column {@code key} if the order is not by id
	 */
	public ListSource query(PassageKind kind, PassageOwner owner, PassageRequest request,
			Function<PassageRequest, ? extends ListSource> plain) {
		if (request.isPlain()) {
			return plain.apply(request);
		}
		return query(kind, owner, request);
	}

	/** The same by the statement of all owners, whatever is wanted. */
	public ListSource query(PassageKind kind, PassageOwner owner, PassageRequest request) {
		Map<String, @Nullable Object> parameters = request.parameters(kind, this.fullText);
		parameters.put("owner", owner.name());
		PassageBeginning beginning = PassageBeginning.of(owner, request.filter(), parameters);
		return ListQuery.of(list(kind, beginning, request.isById()), parameters);
	}

	private static PageStatement list(PassageKind kind, PassageBeginning beginning, boolean byId) {
		boolean filtered = beginning == PassageBeginning.FILTERED;
		@Nullable PageStatement list = (byId && filtered) ? BY_ID.get(kind)
				: Objects.requireNonNull(SORTED.get(kind)).get(filtered ? PassageBeginning.OWNED : beginning);
		return Objects.requireNonNull(list, beginning::name);
	}

	private static Map<PassageBeginning, PageStatement> sorted(PassageKind kind) {
		var lists = new EnumMap<PassageBeginning, PageStatement>(PassageBeginning.class);
		PassageBeginning.ofWholeLists(kind)
			.forEach((beginning, passages) -> lists.put(beginning, sorted(kind, passages)));
		return lists;
	}

	private static PageStatement sorted(PassageKind kind, String passages) {
		return PageStatement.of(Cypher.of(SORTED_PAGE).with("passages", passages).with("key", key(kind)),
				SortKeys.given("each[1]", "each[0]"), Columns.of("id", "each[0]").and("key", "each[1]"));
	}

	/** The sort key of every order; {@code id}, the owner's, may be that of a theme. */
	private static String key(PassageKind kind) {
		return Cypher.of("""
				CASE $orderBy
				  WHEN 'ISSUED_ON' THEN coalesce(head([(it)-[:PART_OF]->(d:Document) | d.issuedOn]), '')
				  WHEN 'OPINIONS' THEN {sharing}
				  WHEN 'RELEVANCE' THEN relevance
				  WHEN 'SCORE' THEN coalesce(head(COLLECT {
				    MATCH (it)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
				    WHERE (theme.id = id OR theme.id IN $scored) AND ($scoreNarrower OR n = theme)
				    RETURN max(about.score)
				  }), 0.0)
				  ELSE ''
				END""").with("sharing", kind.sharing()).forward();
	}

}
