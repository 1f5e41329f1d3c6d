package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opiniongraph.api.paging.ListSource;
import org.opiniongraph.api.paging.NumberedList;
import org.opiniongraph.api.paging.NumberedLists;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.knowledge.tally.PassageFinder;
import org.opiniongraph.knowledge.tally.PassageTable;
import org.opiniongraph.neo4j.reading.Columns;

import org.springframework.stereotype.Component;

/**
 * The lists of passages for which a statement would sort or walk many passages for each
 * page: those with a filter, and those of nodes that may have thousands. They are found
 * in the table of all passages, so a page of a list costs the same however long the list
 * is. While the table is read after a change, statements serve them.
 */
@Component
class PassagesInMemory {

	private static final Columns ID = Columns.inMemory("id");

	private final OpinionTables tables;

	private final PassageFinder finder;

	PassagesInMemory(OpinionTables tables, PassageFinder finder) {
		this.tables = tables;
		this.finder = finder;
	}

	/**
	 * Where the pages of a list come from.
	 * @param statement serves the list without the table
	 */
	ListSource or(ListSource statement, PassageKind kind, PassageOwner owner, PassageRequest request) {
		boolean dense = owner == PassageOwner.SUBJECT || owner == PassageOwner.THEME;
		if (!request.needsIdsOnly() || (request.isPlain() && !dense)) {
			return statement;
		}
		return (graph, parents, range, selected) -> {
			Optional<OpinionTable> table = this.tables.ready();
			ListSource source = table.isPresent()
					? new NumberedLists((some) -> lists(table.get(), kind, owner, some, request)) : statement;
			return source.slices(graph, parents, range, selected);
		};
	}

	private Map<String, NumberedList> lists(OpinionTable table, PassageKind kind, PassageOwner owner,
			Collection<String> parents, PassageRequest request) {
		PassageTable passages = (kind == PassageKind.RESPONSE) ? table.responses() : table.opinions();
		return this.finder.find(table, kind, owner, parents, request)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (found) -> new NumberedList(passages.ids(), found.getValue(),
					null, (passage) -> ID.row(passages.id(passage)))));
	}

}
