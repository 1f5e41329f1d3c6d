package org.opiniongraph.knowledge.lookup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.Council;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.mention.Organization;
import org.opiniongraph.knowledge.mention.Place;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Looks up one node by its id or by any of its names. */
@Controller
class LookUpController {

	private static final List<String> ID_OR_NAME = List.of("id", "name");

	private final NamedNode named;

	private final SubjectQueries subjects;

	LookUpController(NamedNode named, SubjectQueries subjects) {
		this.named = named;
		this.subjects = subjects;
	}

	@QueryMapping
	@Nullable Council council(@Argument @Nullable String id, @Argument @Nullable String name, Selection selection) {
		return (Council) find(NodeKind.COUNCIL, id, name, selection);
	}

	@QueryMapping
	@Nullable Document document(@Argument @Nullable String id, @Argument @Nullable String name, Selection selection) {
		return (Document) find(NodeKind.DOCUMENT, id, name, selection);
	}

	@QueryMapping
	@Nullable Category category(@Argument @Nullable String id, @Argument @Nullable String name,
			@Argument @Nullable String document, Selection selection) {
		NamedNode.requireOne(ID_OR_NAME, id, name);
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return (Category) this.named.find(NodeKind.CATEGORY, id, name, selection,
				(it) -> document == null || CategoryQueries.isIn((Category) it, document));
	}

	@QueryMapping
	@Nullable Member member(@Argument @Nullable String id, @Argument @Nullable String name, @Argument @Nullable String council,
			Selection selection) {
		NamedNode.requireOne(ID_OR_NAME, id, name);
		Arguments.id("council", council, NodeKind.COUNCIL);
		return (Member) this.named.find(NodeKind.MEMBER, id, name, selection,
				(it) -> council == null || isOn((Member) it, council));
	}

	@QueryMapping
	@Nullable Program program(@Argument @Nullable String id, @Argument @Nullable String code, @Argument @Nullable String name,
			Selection selection) {
		NamedNode.requireOne(List.of("id", "code", "name"), id, code, name);
		return (code != null) ? this.subjects.programOfCode(code).orElse(null)
				: (Program) this.named.find(NodeKind.PROGRAM, id, name, selection, (it) -> true);
	}

	@QueryMapping
	@Nullable Organization organization(@Argument @Nullable String id, @Argument @Nullable String name, Selection selection) {
		return (Organization) find(NodeKind.ORGANIZATION, id, name, selection);
	}

	@QueryMapping
	@Nullable Place place(@Argument @Nullable String id, @Argument @Nullable String name, Selection selection) {
		return (Place) find(NodeKind.PLACE, id, name, selection);
	}

	@QueryMapping
	@Nullable Theme theme(@Argument @Nullable String id, @Argument @Nullable String name, Selection selection) {
		return (Theme) find(NodeKind.THEME, id, name, selection);
	}

	private static boolean isOn(Member member, String council) {
		Council own = member.council();
		return own != null && own.id().equals(council);
	}

	private @Nullable Object find(NodeKind kind, @Nullable String id, @Nullable String name, Selection selection) {
		NamedNode.requireOne(ID_OR_NAME, id, name);
		return this.named.find(kind, id, name, selection, (it) -> true);
	}

}
