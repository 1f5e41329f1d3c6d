package org.opiniongraph.knowledge.path;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PathController {

	private static final int LONGEST = 8;

	private static final int USUAL_LENGTH = 6;

	private static final int MOST = 10;

	private static final int USUAL = 3;

	private final PathFinder finder;

	PathController(PathFinder finder) {
		this.finder = finder;
	}

	@QueryMapping
	List<Path> paths(@Argument String from, @Argument String to, @Argument @Nullable Integer maxLength,
			@Argument @Nullable Integer first, Selection selection) {
		node("from", from);
		node("to", to);
		int longest = Objects.requireNonNullElse(maxLength, USUAL_LENGTH);
		int most = Objects.requireNonNullElse(first, USUAL);
		Arguments.within("maxLength", longest, 1, LONGEST);
		Arguments.within("first", most, 0, MOST);
		return this.finder.find(from, to, longest, most, selection.of("steps"));
	}

	private static void node(String argument, String id) {
		if (NodeKind.ofId(id).filter(NodeKind::isPublic).isEmpty()) {
			throw new BadInputException(argument,
					"expected the id of a node, such as 'program:cyder', but was '%s'".formatted(Arguments.shown(id)));
		}
	}

}
