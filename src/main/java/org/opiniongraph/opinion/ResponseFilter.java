package org.opiniongraph.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graphql.Arguments;

/**
 * Which responses. All that is given must hold; of a list, one id is enough.
 *
 * @param document of this document
 * @param programs that name one of these programmes
 * @param organizations that name one of these organisations
 * @param materials that point to one of these materials
 * @param minOpinions that answer at least so many opinions
 */
public record ResponseFilter(@Nullable String document, @Nullable List<String> programs,
		@Nullable List<String> organizations, @Nullable List<String> materials, @Nullable Integer minOpinions) {

	static final ResponseFilter NONE = new ResponseFilter(null, null, null, null, null);

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		parameters.put("programs", this.programs);
		parameters.put("organizations", this.organizations);
		parameters.put("materials", this.materials);
		parameters.put("minOpinions", this.minOpinions);
		return parameters;
	}

	boolean isNone() {
		return equals(NONE);
	}

	ResponseFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.ids("filter.programs", this.programs, NodeKind.PROGRAM);
		Arguments.ids("filter.organizations", this.organizations, NodeKind.ORGANIZATION);
		Arguments.ids("filter.materials", this.materials, NodeKind.MATERIAL);
		return this;
	}

}
