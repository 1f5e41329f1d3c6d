package org.opiniongraph.knowledge.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;

/**
 * All opinions and all responses of one revision of the graph, without their texts.
 * Immutable.
 */
public final class OpinionTable {

	private final PassageTable opinions;

	private final PassageTable responses;

	private final OpinionAnswers answers;

	private final TableSurroundings surroundings;

	/** The categories, in the order of their dimension. */
	private final List<Category> categories;

	/** The names of categories, each once. */
	private final List<String> names;

	/** By category. */
	private final int[] nameOfCategory;

	/**
	 * The names of the categories of each opinion. Few lists differ, so they are shared.
	 */
	private final List<List<String>> namesOfOpinions;

	/** The responses of a dimension of opinions, as the table of responses has them. */
	private final int[] responseOfNode;

	OpinionTable(PassageTable opinions, PassageTable responses, OpinionAnswers answers,
			TableSurroundings surroundings) {
		this.opinions = opinions;
		this.responses = responses;
		this.answers = answers;
		this.surroundings = surroundings;
		this.categories = categories().ids().stream().map(surroundings::category).toList();
		this.names = List.copyOf(new TreeSet<>(this.categories.stream().map(Category::name).toList()));
		Map<String, Integer> numbers = new HashMap<>();
		this.names.forEach((name) -> numbers.put(name, numbers.size()));
		this.nameOfCategory = this.categories.stream().map(Category::name).mapToInt(numbers::get).toArray();
		this.namesOfOpinions = namesOfOpinions();
		this.responseOfNode = opinions.nodes(NodeKind.RESPONSE).ids().stream().mapToInt(responses::passage).toArray();
	}

	private List<List<String>> namesOfOpinions() {
		var known = new HashMap<List<String>, List<String>>();
		return IntStream.range(0, this.opinions.size()).mapToObj((opinion) -> {
			var own = new ArrayList<String>();
			categories().each(opinion, (category) -> own.add(category(category).name()));
			return known.computeIfAbsent(own.stream().distinct().toList(), (it) -> it);
		}).toList();
	}

	/** The opinions. */
	public PassageTable opinions() {
		return this.opinions;
	}

	/** The responses. */
	public PassageTable responses() {
		return this.responses;
	}

	/** How the answers to opinions go. */
	public OpinionAnswers answers() {
		return this.answers;
	}

	/** An opinion's id. */
	public String id(int opinion) {
		return this.opinions.id(opinion);
	}

	/** The members who raised opinions. */
	public Dimension members() {
		return this.opinions.nodes(NodeKind.MEMBER);
	}

	/** The categories that opinions are in. */
	public Dimension categories() {
		return this.opinions.nodes(NodeKind.CATEGORY);
	}

	/** The category of a number of {@link #categories}. */
	public Category category(int category) {
		return this.categories.get(category);
	}

	/** The names of all categories, each once. */
	public List<String> categoryNames() {
		return this.names;
	}

	/** The place of a category's name in {@link #categoryNames}. */
	public int nameOf(int category) {
		return this.nameOfCategory[category];
	}

	/** The names of the categories that an opinion is in, each once. */
	public List<String> categoryNames(int opinion) {
		return this.namesOfOpinions.get(opinion);
	}

	/** The ids of the documents of a category. */
	public List<String> documentsOf(int category) {
		var known = this.surroundings.categories().get(categories().id(category));
		return (known != null) ? known.documents() : List.of();
	}

	/** The kind of a programme. */
	public String programKind(String program) {
		return this.surroundings.programKind(program);
	}

	/** The ids of the councils of a document. */
	public List<String> councilsOf(String document) {
		return this.surroundings.councils(document);
	}

	/**
	 * How far the answer to an opinion goes.
	 * @return null if it has no answer, or if that is not known
	 */
	public @Nullable Stage stage(int opinion) {
		return this.answers.furthest(opinion);
	}

	/** Gives each response that answers an opinion. */
	public void eachResponse(int opinion, IntConsumer response) {
		this.opinions.nodes(NodeKind.RESPONSE).each(opinion, (node) -> {
			if (this.responseOfNode[node] >= 0) {
				response.accept(this.responseOfNode[node]);
			}
		});
	}

	/** Gives each opinion that a response answers. */
	public void eachOpinion(int response, IntConsumer opinion) {
		Dimension answering = this.opinions.nodes(NodeKind.RESPONSE);
		int node = answering.node(this.responses.id(response));
		if (node >= 0) {
			answering.eachPassage(node, opinion);
		}
	}

	/** The responses that answer some opinions. */
	BitSet responsesOf(BitSet some) {
		var found = new BitSet(this.responses.size());
		some.stream().forEach((opinion) -> eachResponse(opinion, found::set));
		return found;
	}

	/** The opinions that some responses answer. */
	BitSet opinionsOf(BitSet some) {
		var found = new BitSet(this.opinions.size());
		some.stream().forEach((response) -> eachOpinion(response, found::set));
		return found;
	}

	/** How many opinions a response answers. */
	int sharing(int response) {
		Dimension answering = this.opinions.nodes(NodeKind.RESPONSE);
		int node = answering.node(this.responses.id(response));
		return (node >= 0) ? answering.degree(node) : 0;
	}

	/** The opinions whose answers name a date in a commitment. */
	public BitSet dated() {
		return opinionsOf(this.responses.of(this.surroundings.dated()));
	}

	/** What stands around the passages. */
	TableSurroundings surroundings() {
		return this.surroundings;
	}

}
