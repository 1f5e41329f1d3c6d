package org.opiniongraph.knowledge.passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/**
 * The statements of all lists of passages that have a filter or an order. A list without
 * both is written where its nodes are read, because it reads them too.
 */
@Component
public class PassageLists {

	/** Of the root by id: without a sort key, a page need not read the whole list. */
	private static final Map<Variant, PageStatement> BY_ID = byId();

	/** By any other key; those of owners also by id, for which the key is the same. */
	private static final Map<Variant, PageStatement> BY_KEY = byKey();

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
	public ListQuery query(PassageKind kind, PassageOwner owner, PassageRequest request,
			Function<PassageRequest, ListQuery> plain) {
		if (request.isPlain()) {
			return plain.apply(request);
		}
		Map<String, @Nullable Object> parameters = request.parameters(kind, this.fullText);
		parameters.put("owner", owner.name());
		var variant = new Variant(kind, PassageBeginning.of(kind, owner, request.filter(), parameters));
		Map<Variant, PageStatement> lists = request.isById() ? BY_ID : BY_KEY;
		return ListQuery.of(Objects.requireNonNull(lists.get(variant), variant::toString), parameters);
	}

	private static Map<Variant, PageStatement> byId() {
		var lists = new LinkedHashMap<Variant, PageStatement>();
		for (PassageKind kind : List.of(PassageKind.OPINION, PassageKind.RESPONSE)) {
			for (PassageBeginning beginning : List.of(PassageBeginning.FILTERED, PassageBeginning.FOUND,
					PassageBeginning.FOUND_ONLY)) {
				lists.put(new Variant(kind, beginning), ListOf.all(beginning.passages(kind)).page());
			}
			for (PassageBeginning beginning : List.of(PassageBeginning.NAMED, PassageBeginning.NAMED_ONLY)) {
				lists.put(new Variant(kind, beginning), ListOf.all(beginning.passages(kind)).byIdReadFirst().page());
			}
			String owned = OwnedPassages.of(kind).where(PassageCondition.of(kind)).text();
			lists.put(new Variant(kind, PassageBeginning.OWNED), ofOwners(owned, SortKeys.byId("it.id"), "null"));
			lists.put(new Variant(kind, PassageBeginning.OWNED_FOUND),
					ofOwners(OwnedPassages.found(kind), SortKeys.byId("it.id"), "null"));
		}
		return lists;
	}

	private static Map<Variant, PageStatement> byKey() {
		var lists = new LinkedHashMap<Variant, PageStatement>();
		for (PassageKind kind : List.of(PassageKind.OPINION, PassageKind.RESPONSE)) {
			ofRoot(lists, kind, PassageBeginning.FILTERED, "null", PassageBeginning.ALL, PassageBeginning.FILTERED);
			ofRoot(lists, kind, PassageBeginning.NAMED, "null", PassageBeginning.NAMED, PassageBeginning.NAMED_ONLY);
			ofRoot(lists, kind, PassageBeginning.FOUND, "relevance", PassageBeginning.FOUND,
					PassageBeginning.FOUND_ONLY);
			SortKeys byKey = SortKeys.descending("key", "it.id");
			String owned = OwnedPassages.of(kind).where(PassageCondition.of(kind)).text();
			lists.put(new Variant(kind, PassageBeginning.OWNED), ofOwners(owned, byKey, key(kind, "id", "null")));
			lists.put(new Variant(kind, PassageBeginning.OWNED_FOUND),
					ofOwners(OwnedPassages.found(kind), byKey, key(kind, "id", "relevance")));
		}
		return lists;
	}

	private static void ofRoot(Map<Variant, PageStatement> lists, PassageKind kind, PassageBeginning beginning,
			String relevance, PassageBeginning... served) {
		Matching passages = beginning.passages(kind);
		PageStatement list = ListOf.all(passages).byCount("key", key(kind, "''", relevance)).page();
		for (PassageBeginning it : served) {
			lists.put(new Variant(kind, it), list);
		}
	}

	private static PageStatement ofOwners(String owned, SortKeys keys, String key) {
		Columns entry = Columns.of("id", "it.id");
		return PageStatement.of(Cypher.of("""
				{owned}
				WITH id, collect([it, {key}]) AS said
				CALL (said) {
				  UNWIND said AS each
				  WITH each[0] AS it, each[1] AS key
				  WHERE {within}
				  WITH it, key {orderBy} LIMIT $limit
				  RETURN collect({entry}) AS entries
				}
				RETURN id, entries, CASE WHEN $withTotal THEN size(said) END AS total
				""").with("owned", owned).with("key", key), keys,
				(keys.keys().size() > 1) ? entry.and("key", "key") : entry);
	}

	/** The sort key of every order but that by id; {@code owner} may be a theme's id. */
	private static String key(PassageKind kind, String owner, String relevance) {
		return Cypher.of("""
				CASE $orderBy
				  WHEN 'ISSUED_ON' THEN coalesce(head([(it)-[:PART_OF]->(d:Document) | d.issuedOn]), '')
				  WHEN 'OPINIONS' THEN {sharing}
				  WHEN 'RELEVANCE' THEN {relevance}
				  WHEN 'SCORE' THEN coalesce(head(COLLECT {
				    MATCH (it)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
				    WHERE (theme.id = {owner} OR theme.id IN $scored) AND ($scoreNarrower OR n = theme)
				    RETURN max(about.score)
				  }), 0.0)
				END""").with("sharing", kind.sharing()).with("relevance", relevance).with("owner", owner).forward();
	}

	/**
	 * A statement of lists.
	 *
	 * @param kind which passages they hold
	 * @param beginning with which of them they begin
	 */
	private record Variant(PassageKind kind, PassageBeginning beginning) {
	}

}
