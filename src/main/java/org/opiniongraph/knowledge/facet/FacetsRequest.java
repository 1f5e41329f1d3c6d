package org.opiniongraph.knowledge.facet;

import java.util.Set;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * Which facets of a list a client wants. A controller method takes it as an argument.
 *
 * @param kinds the kinds of counts
 * @param first the maximum number of counts of each kind
 * @param level the condition under which a passage counts for a theme
 * @param ignoreOwn whether the condition of a facet is left out for that facet
 * @param selection the selected fields of the facets
 */
public record FacetsRequest(Set<FacetKind> kinds, int first, AboutLevel level, boolean ignoreOwn, Selection selection) {

	FacetsRequest of(Set<FacetKind> others) {
		return new FacetsRequest(others, this.first, this.level, this.ignoreOwn, this.selection);
	}

}
