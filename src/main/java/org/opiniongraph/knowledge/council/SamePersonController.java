package org.opiniongraph.knowledge.council;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class SamePersonController {

	private final SamePersonQueries queries;

	SamePersonController(SamePersonQueries queries) {
		this.queries = queries;
	}

	@BatchMapping
	Map<Member, List<SamePerson>> samePersons(List<Member> members) {
		Map<String, List<SamePerson>> found = this.queries.of(members.stream().map(Member::id).toList());
		return members.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (it) -> found.getOrDefault(it.id(), List.of())));
	}

}
