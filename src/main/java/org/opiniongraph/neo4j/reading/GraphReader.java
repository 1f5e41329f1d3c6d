package org.opiniongraph.neo4j.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.value.ValueException;
import org.opiniongraph.neo4j.connection.DatabasePulse;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.ReadFailures;
import org.opiniongraph.neo4j.connection.StatementOutOfMemoryException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionWatch;

import org.springframework.stereotype.Component;

/**
 * Reads the graph. Rows that are kept for the revision of the request are taken from
 * {@link KeptRows}; for all others a statement is sent ({@link StatementRunner}). It may
 * be used by many threads.
 */
@Component
public class GraphReader {

	private static final String ID = "id";

	/** The only key of a statement that takes no keys. */
	private static final List<String> NO_KEYS = List.of("");

	private final StatementRunner runner;

	private final KeptRows kept;

	public GraphReader(Driver driver, GraphProperties properties, DatabasePulse pulse, KeptRows kept) {
		this.runner = new StatementRunner(driver, properties, pulse);
		this.kept = kept;
	}

	/**
	 * Runs one statement.
	 * @param <T> what a row becomes
	 * @param statement the statement
	 * @param parameters its parameters
	 * @param row reads a row
	 * @return a value per row, in the order of the rows
	 * @throws GraphUnavailableException when the database cannot be reached
	 * @throws StatementTimedOutException when the database gave the statement up, or the
	 * request has no time left for it
	 * @throws StatementOutOfMemoryException when the database has too little memory for
	 * the statement
	 */
	public <T> List<T> list(Statement statement, Map<String, ?> parameters, Function<Record, T> row) {
		@Nullable Revision revision = revisionOfKeptRows();
		if (revision == null) {
			return send(statement, parameters, row).rows();
		}
		List<Record> rows = rows(revision, this.kept.question(statement, parameters), NO_KEYS,
				(keys) -> send(statement, parameters, (it) -> it), (it) -> NO_KEYS.getFirst());
		try {
			return rows.stream().map(row).toList();
		}
		catch (ValueException ex) {
			throw ReadFailures.translate(ex);
		}
	}

	/**
	 * Runs one statement for many keys, which it takes as {@code $ids} and returns as
	 * column {@code id}. What it returns for a key must not depend on the other keys. No
	 * keys, no trip. What lacks properties of the model is left out among others; alone
	 * it is an error, at the place of who asked for it.
	 * @param <T> what a row becomes
	 * @param statement the statement
	 * @param ids the keys; each is sent once
	 * @param parameters its other parameters
	 * @param row reads a row
	 * @return what was found, by key
	 */
	public <T> Map<String, T> byId(Statement statement, Collection<String> ids, Map<String, ?> parameters,
			Function<Record, T> row) {
		var found = new LinkedHashMap<String, T>();
		var incomplete = new IncompleteData();
		for (Record record : rows(statement, List.copyOf(new LinkedHashSet<>(ids)), parameters)) {
			String id = record.get(ID).asString();
			incomplete.read(id, () -> found.put(id, row.apply(record)));
		}
		incomplete.tell(found.isEmpty());
		return found;
	}

	private List<Record> rows(Statement statement, List<String> ids, Map<String, ?> parameters) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Function<List<String>, StatementRunner.Read<Record>> send = (keys) -> {
			var all = new HashMap<String, Object>(parameters);
			all.put("ids", keys);
			return send(statement, all, (it) -> it);
		};
		@Nullable Revision revision = revisionOfKeptRows();
		return (revision == null) ? send.apply(ids).rows()
				: rows(revision, this.kept.question(statement, parameters), ids, send, (row) -> row.get(ID).asString());
	}

	/** Only what is not kept is sent, and kept if it is of the revision. */
	private List<Record> rows(Revision revision, KeptRows.Question question, List<String> keys,
			Function<List<String>, StatementRunner.Read<Record>> send, Function<Record, String> key) {
		var rows = new ArrayList<Record>();
		var missing = new ArrayList<String>();
		for (String id : keys) {
			@Nullable List<Record> known = this.kept.find(question, id, revision);
			if (known == null) {
				missing.add(id);
			}
			else {
				rows.addAll(known);
			}
		}
		if (!missing.isEmpty()) {
			StatementRunner.Read<Record> read = send.apply(missing);
			rows.addAll(read.rows());
			if (read.isOf(revision)) {
				Map<String, List<Record>> byKey = read.rows().stream().collect(Collectors.groupingBy(key));
				missing.forEach((id) -> this.kept.keep(question, id, revision, byKey.getOrDefault(id, List.of())));
			}
		}
		return rows;
	}

	/**
	 * The revision whose rows may be given and kept. There is none outside of requests,
	 * and none for a client who wants to see the statements: all of them are to be sent.
	 */
	private @Nullable Revision revisionOfKeptRows() {
		@Nullable RevisionWatch watch = RevisionWatch.current();
		return (watch != null && this.kept.isOn() && RanStatements.current() == null) ? watch.revision() : null;
	}

	private <T> StatementRunner.Read<T> send(Statement statement, Map<String, ?> parameters, Function<Record, T> row) {
		@Nullable RevisionWatch watch = RevisionWatch.current();
		if (watch != null) {
			watch.begins();
		}
		StatementRunner.Read<T> read = this.runner.run(statement, parameters, row);
		if (watch != null) {
			watch.ended(read.bookmarks());
		}
		return read;
	}

	/**
	 * Reads one stretch of a list for each of many parents.
	 * @param statement the list
	 * @param parents the parents' ids
	 * @param range which stretch of it
	 * @param parameters what else the statement takes
	 * @return what was found, by parent
	 */
	public Map<String, Slice> page(PageStatement statement, Collection<String> parents, Range range,
			Map<String, ?> parameters) {
		var all = new HashMap<String, Object>(parameters);
		all.put("from", range.from().id());
		all.put("to", range.to().id());
		all.put("fromKey", range.from().key());
		all.put("toKey", range.to().key());
		all.put("leastKey", (range.descending() ? range.to() : range.from()).key());
		all.put("greatestKey", (range.descending() ? range.from() : range.to()).key());
		all.put("keyDescends", range.descending() != range.backward());
		all.put("limit", range.limit());
		all.put("withTotal", range.withTotal());
		all.put("backward", range.backward());
		all.put("walk", range.walk());
		if (range.preload() != null && statement.preloads(range)) {
			all.put("withNode", true);
			all.putAll(range.preload().guards());
		}
		return byId(statement.statement(range), parents, all, (row) -> statement.slice(range, row));
	}

	/** Tells of each statement from now on. */
	void observe(StatementObservation observation) {
		this.runner.observe(observation);
	}

	/**
	 * How many statements were sent since the start.
	 * @return a number that only grows
	 */
	public long statementCount() {
		return this.runner.sent();
	}

	/**
	 * Reads from now on what has been committed under these bookmarks, or something
	 * newer, from whichever server of a cluster it reads.
	 * @param bookmarks what was committed
	 */
	public void readNoOlderThan(Set<Bookmark> bookmarks) {
		this.runner.readNoOlderThan(bookmarks);
	}

}
