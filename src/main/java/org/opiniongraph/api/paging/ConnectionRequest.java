package org.opiniongraph.api.paging;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.opiniongraph.api.field.Selections;

/**
 * The arguments and the selection of one connection field. A controller takes it as an
 * argument and adds the parent of the list.
 */
public final class ConnectionRequest {

	private final DataFetchingEnvironment environment;

	ConnectionRequest(DataFetchingEnvironment environment) {
		this.environment = environment;
	}

	/**
	 * Loads a page of a list that is ordered by id and not filtered.
	 * @param <E> the list's edges
	 * @param list the name under which {@link ConnectionLoaders} knows it
	 * @param parent the id of its owner, "" for none
	 * @return the page, read together with those of all other owners at this place of the
	 * request
	 */
	public <E extends Edge<?>> CompletableFuture<CountedConnection<E>> load(String list, String parent) {
		return load(list, parent, ConnectionLoaders.UNFILTERED, ListOrder.ID);
	}

	/**
	 * Loads a page of a list that is not filtered.
	 * @param <E> the list's edges
	 * @param list the name under which {@link ConnectionLoaders} knows it
	 * @param parent the id of its owner, "" for none
	 * @param order how the list is ordered
	 * @return the page, read together with those of all other owners at this place of the
	 * request
	 */
	public <E extends Edge<?>> CompletableFuture<CountedConnection<E>> load(String list, String parent,
			ListOrder order) {
		return load(list, parent, ConnectionLoaders.UNFILTERED, order);
	}

	/**
	 * Loads a page.
	 * @param <E> the list's edges
	 * @param list the name under which {@link ConnectionLoaders} knows it
	 * @param parent the id of its owner, "" for none
	 * @param filter a record by which the list is filtered; its text binds the cursors
	 * @param order how the list is ordered
	 * @return the page, read together with those of all other owners at this place of the
	 * request
	 * @throws BadInputException when the paging arguments are not as they must be
	 */
	public <E extends Edge<?>> CompletableFuture<CountedConnection<E>> load(String list, String parent, Object filter,
			ListOrder order) {
		Map<String, Object> arguments = this.environment.getArguments();
		Page page = Page.of(arguments, ConnectionLoaders.cursors(list, parent, filter, order));
		var request = new ConnectionKey.Request(filter, page, Selections.ofConnection(this.environment),
				isForOneParent());
		DataLoader<ConnectionKey, CountedConnection<E>> loader = Objects
			.requireNonNull(this.environment.getDataLoader(list), list);
		return loader.load(new ConnectionKey(parent, request));
	}

	/**
	 * The page of a list of the root whose entries are in memory.
	 * @param list its name: its place in the schema
	 * @param filter a record by which the list is filtered; its text binds the cursors
	 * @param order how the list is ordered
	 * @throws BadInputException when the paging arguments are not as they must be
	 */
	public ListInMemory page(String list, Object filter, ListOrder order) {
		Cursors cursors = ConnectionLoaders.cursors(list, "", filter, order);
		return new ListInMemory(new CountedConnection.WholeList(list, "", filter), cursors,
				Page.of(this.environment.getArguments(), cursors), Selections.ofConnection(this.environment));
	}

	private boolean isForOneParent() {
		for (ResultPath path = this.environment.getExecutionStepInfo().getPath(); path != null
				&& !path.isRootPath(); path = path.getParent()) {
			if (path.isListSegment()) {
				return false;
			}
		}
		return true;
	}

}
