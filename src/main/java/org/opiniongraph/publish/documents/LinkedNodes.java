package org.opiniongraph.publish.documents;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.operation.OwnQuestions;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.connection.Deadline;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.publish.documents.CsvDocuments.OpinionPage;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.ProblemException;
import reactor.util.context.Context;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads nodes with GraphQL, so that documents and GraphQL have the same content. */
@Component
class LinkedNodes {

	/** The variable of the longest list. */
	private static final String LONGEST = "after";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final OwnQuestions questions;

	private final Addresses addresses;

	private final LinkedQuestions texts;

	LinkedNodes(OwnQuestions questions, Addresses addresses, LinkedQuestions texts) {
		this.questions = questions;
		this.addresses = addresses;
		this.texts = texts;
	}

	/**
	 * Reads nodes with their lists.
	 * @param ids ids of any kind, 100 at most
	 * @param page the page of one of their lists
	 * @return what was found, by id
	 * @throws ProblemException when they have no such list, or it has no such page
	 */
	Map<String, LinkedNode> whole(Collection<String> ids, AskedPage page) {
		return read(ids, page, true);
	}

	/**
	 * Reads nodes without the lists of what points to them.
	 * @param ids ids of any kind, 100 at most
	 * @return what was found, by id
	 */
	Map<String, LinkedNode> alone(Collection<String> ids) {
		return read(ids, AskedPage.FIRST, false);
	}

	private Map<String, LinkedNode> read(Collection<String> ids, AskedPage page, boolean lists) {
		var found = new LinkedHashMap<String, LinkedNode>();
		NodeKind.byKind(ids).forEach((kind, some) -> {
			if (kind.isPublic()) {
				read(kind, some, page, lists, found);
			}
		});
		return found;
	}

	private void read(NodeKind kind, List<String> ids, AskedPage page, boolean lists, Map<String, LinkedNode> found) {
		var variables = new LinkedHashMap<String, @Nullable Object>(
				Map.of("ids", ids, "lists", lists, "summary", lists && !page.isFurther()));
		Map<String, String> cursors = this.texts.lists(kind);
		if (page.list() != null && !cursors.containsKey(page.list())) {
			throw new ProblemException(HttpStatus.BAD_REQUEST,
					"'list': expected one of " + new TreeSet<>(cursors.keySet()) + ", but was '" + page.list() + "'.");
		}
		variables.put((page.list() != null) ? cursors.get(page.list()) : LONGEST, page.after());
		Map<String, @Nullable Object> data = ask(this.texts.of(kind), variables);
		for (Object node : (List<?>) Objects.requireNonNull(data.get("nodes"))) {
			Map<String, @Nullable Object> fields = LinkedNode.map(node);
			if (!fields.isEmpty()) {
				String id = Objects.toString(fields.get("id"));
				found.put(id, node(kind, id, fields));
			}
		}
	}

	/**
	 * Reads opinions that a node lists, with their texts and those of their answers: 100
	 * at most.
	 * @param id the id of a node that lists opinions
	 * @param after where the list goes on, null for its start
	 * @throws ProblemException when {@code after} is no cursor of that list
	 */
	OpinionPage opinions(String id, @Nullable String after) {
		var variables = new LinkedHashMap<String, @Nullable Object>(Map.of("id", id));
		if (after != null) {
			variables.put("after", after);
		}
		Map<String, @Nullable Object> list = LinkedNode
			.map(LinkedNode.map(ask(this.texts.ofOpinions(), variables).get("node")).get("opinions"));
		var opinions = new ArrayList<Map<String, @Nullable Object>>();
		for (Object edge : (List<?>) Objects.requireNonNullElse(list.get("edges"), List.of())) {
			opinions.add(branch(LinkedNode.map(LinkedNode.map(edge).get("node"))));
		}
		Map<String, @Nullable Object> info = LinkedNode.map(list.get("pageInfo"));
		return new OpinionPage(opinions,
				Boolean.TRUE.equals(info.get("hasNextPage")) ? Objects.toString(info.get("endCursor")) : null);
	}

	private Map<String, @Nullable Object> ask(String text, Map<String, @Nullable Object> variables) {
		ExecutionGraphQlResponse answer = Objects.requireNonNull(this.questions.ask(text, variables)
			.contextWrite(Context.of(Deadline.KEY, Deadline.in(PATIENCE)))
			.block());
		answer.getExecutionResult().getErrors().stream().findFirst().ifPresent(LinkedNodes::fail);
		Map<String, @Nullable Object> data = answer.getData();
		return Objects.requireNonNull(data);
	}

	private static void fail(GraphQLError error) {
		Object code = (error.getExtensions() != null) ? error.getExtensions().get("code") : null;
		switch ((code != null) ? ErrorCode.valueOf(code.toString()) : ErrorCode.INTERNAL) {
			case BAD_CURSOR, BAD_USER_INPUT -> throw new ProblemException(HttpStatus.BAD_REQUEST,
					"'after': expected the value from 'next' of the same list: " + error.getMessage());
			case UNAVAILABLE, TIMED_OUT, OUT_OF_MEMORY, NOT_READY, TOO_MANY_REQUESTS ->
				throw new GraphUnavailableException(error.getMessage());
			case INCOMPLETE_DATA -> throw ProblemException.ofIncompleteData(error.getMessage());
			default -> throw new IllegalStateException(error.getMessage());
		}
	}

	private LinkedNode node(NodeKind kind, String id, Map<String, @Nullable Object> fields) {
		var all = new LinkedHashMap<String, @Nullable Object>();
		Map<String, String> cursors = this.texts.lists(kind);
		fields.forEach((name, value) -> {
			String list = LONGEST.equals(cursors.get(name)) ? null : name;
			all.put(name, cursors.containsKey(name) ? page(id, list, LinkedNode.map(value)) : plain(value));
		});
		all.remove("id");
		String longest = cursors.entrySet()
			.stream()
			.filter((it) -> it.getValue().equals(LONGEST))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
		return new LinkedNode(kind, id, all, longest);
	}

	private @Nullable Object plain(@Nullable Object value) {
		if (value instanceof List<?> list) {
			var plain = new ArrayList<@Nullable Object>();
			list.forEach((it) -> plain.add(plain(it)));
			return plain;
		}
		return (value instanceof Map<?, ?>) ? branch(LinkedNode.map(value)) : value;
	}

	private Map<String, @Nullable Object> branch(Map<String, @Nullable Object> map) {
		var plain = new LinkedHashMap<String, @Nullable Object>();
		map.forEach((name, it) -> {
			plain.put(name, plain(it));
			if (name.equals("id")) {
				plain.put("url", this.addresses.ofNode(Objects.toString(it)));
			}
		});
		return plain;
	}

	/** An edge that says nothing but its node is the node. */
	private Map<String, @Nullable Object> page(String owner, @Nullable String list,
			Map<String, @Nullable Object> connection) {
		var page = new LinkedHashMap<String, @Nullable Object>();
		page.put("totalCount", connection.get("totalCount"));
		var items = new ArrayList<@Nullable Object>();
		for (Object edge : (List<?>) Objects.requireNonNull(connection.get("edges"))) {
			Map<String, @Nullable Object> map = LinkedNode.map(edge);
			items.add(plain((map.size() == 1) ? map.get("node") : map));
		}
		page.put("items", items);
		Map<String, @Nullable Object> info = LinkedNode.map(connection.get("pageInfo"));
		if (Boolean.TRUE.equals(info.get("hasNextPage"))) {
			page.put("next",
					new AskedPage(list, Objects.toString(info.get("endCursor"))).of(this.addresses.ofDocument(owner)));
		}
		return page;
	}

}
