package org.opiniongraph.knowledge.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.model.NodeKind;

import org.springframework.stereotype.Component;

/** Reads what rows stand for. */
@Component
class MatrixSubjects {

	private final ThemeQueries themes;

	private final SubjectQueries subjects;

	private final MemberQueries members;

	MatrixSubjects(ThemeQueries themes, SubjectQueries subjects, MemberQueries members) {
		this.themes = themes;
		this.subjects = subjects;
		this.members = members;
	}

	/**
	 * Reads nodes.
	 * @param ids ids of one kind
	 * @param row what is selected of a row
	 * @return what was found, by id
	 */
	Map<String, Object> byIds(Collection<String> ids, Selection row) {
		var found = new HashMap<String, Object>();
		Selection node = row.of("node").and(row.of("theme"));
		ids.stream().findFirst().flatMap(NodeKind::ofId).ifPresent((kind) -> found.putAll(switch (kind) {
			case PROGRAM -> this.subjects.programs(ids, node);
			case ORGANIZATION -> this.subjects.organizations(ids, node);
			case MEMBER -> this.members.byIds(ids, node);
			default -> this.themes.byIds(ids, node);
		}));
		return found;
	}

}
