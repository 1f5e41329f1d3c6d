package org.opiniongraph.knowledge.facet;

import java.util.List;
import java.util.Map;

import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Council;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.mention.Organization;
import org.opiniongraph.knowledge.mention.Place;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.model.ProgramKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

/**
 * The counts of the passages of a list. A kind that was not selected is empty.
 *
 * @param documents by document
 * @param councils by council
 * @param categories by category
 * @param categoryNames by name of a category, across documents
 * @param members by the member who raised them
 * @param themes by theme
 * @param programs by programme that they name
 * @param programKinds by kind of programme that they name
 * @param organizations by organisation that they name
 * @param places by place that they name
 * @param answered by whether they have a response
 * @param stages by how far the answer goes
 * @param stances by what they want of a theme
 * @param totals how much is not in these lists, one for each selected kind
 */
public record PassageFacets(List<Facet<Document>> documents, List<Facet<Council>> councils,
		List<Facet<Category>> categories, List<NameFacet> categoryNames, List<Facet<Member>> members,
		List<Facet<Theme>> themes, List<Facet<Program>> programs, List<ProgramKindFacet> programKinds,
		List<Facet<Organization>> organizations, List<Facet<Place>> places, List<AnsweredFacet> answered,
		List<StageFacet> stages, List<StanceFacet> stances, List<FacetTotal> totals) {

	static List<FacetTotal> totals(Map<FacetKind, FacetCounts> counts) {
		return counts.entrySet()
			.stream()
			.map((it) -> new FacetTotal(it.getKey(), it.getValue().size(), it.getValue().others()))
			.toList();
	}

	/**
	 * The number of passages that belong to one node.
	 *
	 * @param <N> the type of the node
	 * @param node the node
	 * @param count the number of passages
	 */
	public record Facet<N>(N node, long count) {
	}

	/**
	 * The number of passages in the categories of one name.
	 *
	 * @param name the name
	 * @param count the number of passages
	 */
	public record NameFacet(String name, long count) {
	}

	/**
	 * The number of passages that name programmes of a kind.
	 *
	 * @param kind the kind
	 * @param count the number of passages
	 */
	public record ProgramKindFacet(ProgramKind kind, long count) {
	}

	/**
	 * The number of passages with or without a response.
	 *
	 * @param answered whether they have one
	 * @param count the number of passages
	 */
	public record AnsweredFacet(boolean answered, long count) {
	}

	/**
	 * The number of passages that want something of a theme.
	 *
	 * @param stance what they want
	 * @param count the number of passages
	 */
	public record StanceFacet(Stance stance, long count) {
	}

	/**
	 * The number of passages whose answer goes so far.
	 *
	 * @param stage how far it goes
	 * @param count the number of passages
	 */
	public record StageFacet(Stage stage, long count) {
	}

	/**
	 * What a list of counts does not show.
	 *
	 * @param facet which list
	 * @param valueCount how many values have passages
	 * @param otherCount the sum of the counts of the values that are not in the list
	 */
	public record FacetTotal(FacetKind facet, long valueCount, long otherCount) {
	}

}
