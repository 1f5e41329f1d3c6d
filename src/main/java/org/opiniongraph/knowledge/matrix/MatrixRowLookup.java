package org.opiniongraph.knowledge.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.api.field.Selection;

import org.springframework.stereotype.Component;

/** Reads rows of matrices by their ids, with one walk of all opinions for each scope. */
@Component
public class MatrixRowLookup {

	private final MatrixQueries matrix;

	MatrixRowLookup(MatrixQueries matrix) {
		this.matrix = matrix;
	}

	/** Whether an id may be that of a row. */
	public static boolean owns(String id) {
		return id.startsWith(MatrixRowId.PREFIX);
	}

	/**
	 * Counts rows again.
	 * @param ids ids of rows; what no server has written finds nothing
	 * @param selection what to read of each
	 * @return what was found, by id
	 */
	public Map<String, Object> byIds(Collection<String> ids, Selection selection) {
		var scopes = new LinkedHashMap<MatrixScope, List<String>>();
		ids.stream()
			.flatMap((id) -> MatrixRowId.read(id).stream())
			.forEach((id) -> scopes.computeIfAbsent(id.scope(), (scope) -> new ArrayList<>()).add(id.node()));
		var found = new HashMap<String, Object>();
		scopes.forEach((scope, nodes) -> this.matrix.rows(scope, nodes, selection)
			.forEach((row) -> found.put(MatrixRowId.of(row), row)));
		return found;
	}

}
