package org.opiniongraph.knowledge.opinion;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.ListSource;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageLists;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.neo4j.reading.PageStatement;

import org.springframework.stereotype.Component;

/**
 * Registers the lists of opinions and responses. All of them take the same conditions and
 * orders, whoever owns them. The owner says how the list is read without these.
 */
@Component
public class PassageConnections {

	private final ConnectionLoaders loaders;

	private final PassageLists lists;

	private final PassagesInMemory inMemory;

	private final OpinionQueries opinions;

	private final ResponseQueries responses;

	PassageConnections(ConnectionLoaders loaders, PassageLists lists, PassagesInMemory inMemory,
			OpinionQueries opinions, ResponseQueries responses) {
		this.loaders = loaders;
		this.lists = lists;
		this.inMemory = inMemory;
		this.opinions = opinions;
		this.responses = responses;
	}

	/**
	 * Registers a list of opinions.
	 * @param list its place in the schema, such as {@code Member.opinions}
	 * @param owner whose opinions they are
	 * @param plain reads all of them by id
	 */
	public void opinions(String list, PassageOwner owner, PageStatement plain) {
		opinions(list, owner, (request) -> ListQuery.of(plain, Map.of()));
	}

	/** The same where the list without conditions has arguments of its own. */
	public void opinions(String list, PassageOwner owner, Function<PassageRequest, ? extends ListSource> plain) {
		register(list, PassageKind.OPINION, owner, plain, this.opinions);
	}

	/** Registers the lists of opinions and responses of an owner who has many. */
	public void both(String opinionList, String responseList, PassageOwner owner) {
		opinions(opinionList, owner, (request) -> this.lists.query(PassageKind.OPINION, owner, request));
		responses(responseList, owner, (request) -> this.lists.query(PassageKind.RESPONSE, owner, request));
	}

	/** Registers a list of responses. */
	public void responses(String list, PassageOwner owner, PageStatement plain) {
		responses(list, owner, (request) -> ListQuery.of(plain, Map.of()));
	}

	/** The same where the list without conditions has arguments of its own. */
	public void responses(String list, PassageOwner owner, Function<PassageRequest, ? extends ListSource> plain) {
		register(list, PassageKind.RESPONSE, owner, plain, this.responses);
	}

	private <P extends Passage> void register(String list, PassageKind kind, PassageOwner owner,
			Function<PassageRequest, ? extends ListSource> plain, NodeSource<P> nodes) {
		this.loaders.<PassageRequest, P, PassageEdge<P>>register(list, PassageRequest.class,
				(request, order) -> this.inMemory.or(this.lists.query(kind, owner, request, plain), kind, owner,
						request),
				nodes, (parent, request, cursor, node, row) -> PassageEdge.of(cursor, node, request, row));
	}

	/**
	 * Loads a page of a list.
	 * @param <P> what the list holds
	 * @param list its place in the schema
	 * @param owner the id of its owner, "" for none
	 * @param wanted which passages, and in which order
	 * @param page which page
	 * @return the page, read together with those of all other owners at this place of the
	 * request
	 */
	public static <P extends Passage> CompletableFuture<CountedConnection<PassageEdge<P>>> load(String list,
			String owner, PassageRequest wanted, ConnectionRequest page) {
		return page.load(list, owner, wanted, wanted.order());
	}

}
