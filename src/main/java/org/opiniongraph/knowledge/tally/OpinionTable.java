package org.opiniongraph.knowledge.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;
import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * All opinions of one revision of the graph, without their texts. Opinions are numbers
 * from 0 on, in the order of their ids. Immutable.
 */
public final class OpinionTable {

	private final List<String> ids;

	private final Dimension members;

	private final Dimension programs;

	private final Dimension organizations;

	private final Dimension categories;

	/** The categories, in the order of their dimension. */
	private final List<Category> places;

	private final AboutThemes about;

	/**
	 * The names of the categories of each opinion. Few lists differ, so they are shared.
	 */
	private final List<List<String>> names;

	/** How far the answer to each opinion goes; null if it has none. */
	private final @Nullable Stage[] stages;

	OpinionTable(List<String> ids, Dimension members, Dimension programs, Dimension organizations, Dimension categories,
			List<Category> places, AboutThemes about, @Nullable Stage[] stages) {
		this.ids = List.copyOf(ids);
		this.members = members;
		this.programs = programs;
		this.organizations = organizations;
		this.categories = categories;
		this.places = List.copyOf(places);
		this.about = about;
		this.stages = stages.clone();
		this.names = names();
	}

	private List<List<String>> names() {
		var known = new HashMap<List<String>, List<String>>();
		return IntStream.range(0, this.ids.size()).mapToObj((opinion) -> {
			var names = new ArrayList<String>();
			this.categories.each(opinion, (category) -> names.add(category(category).name()));
			return known.computeIfAbsent(names.stream().distinct().toList(), (it) -> it);
		}).toList();
	}

	/** An opinion's id. */
	public String id(int opinion) {
		return this.ids.get(opinion);
	}

	/** All opinions. */
	public BitSet all() {
		var all = new BitSet(this.ids.size());
		all.set(0, this.ids.size());
		return all;
	}

	/** The opinions with some ids; an id that is not known is no opinion. */
	public BitSet of(Collection<String> opinions) {
		var some = new BitSet(this.ids.size());
		opinions.stream()
			.mapToInt((id) -> Collections.binarySearch(this.ids, id, TextOrder.BY_CODE_POINT))
			.filter((opinion) -> opinion >= 0)
			.forEach(some::set);
		return some;
	}

	/** The members who raised opinions. */
	public Dimension members() {
		return this.members;
	}

	/** The programmes that opinions name. */
	public Dimension programs() {
		return this.programs;
	}

	/** The organisations that opinions name. */
	public Dimension organizations() {
		return this.organizations;
	}

	/** The categories that opinions are in. */
	public Dimension categories() {
		return this.categories;
	}

	/** The category of a number of {@link #categories}. */
	public Category category(int category) {
		return this.places.get(category);
	}

	/** The themes of the vocabulary. */
	public Dimension themes() {
		return this.about.themes();
	}

	/**
	 * How far the answer to an opinion goes.
	 * @return null if it has no answer, or if that is not known
	 */
	public @Nullable Stage stage(int opinion) {
		return this.stages[opinion];
	}

	/** The names of the categories that an opinion is in, each once. */
	public List<String> categoryNames(int opinion) {
		return this.names.get(opinion);
	}

	/**
	 * Gives each theme that an opinion counts for, once, and what the opinion wants of
	 * it.
	 * @param minScore from which score on it counts
	 * @param includeNarrower whether an opinion about a narrower theme counts too
	 * @param stances only what has one of these counts; all, if there are none
	 */
	public void eachTheme(int opinion, double minScore, boolean includeNarrower, Collection<Stance> stances,
			SubjectReader reader) {
		this.about.each(opinion, minScore, includeNarrower, stances, reader);
	}

	/** Takes something that an opinion is counted for. */
	public interface SubjectReader {

		/**
		 * Takes it.
		 * @param subject a number of a dimension
		 * @param asks whether the opinion asks for it
		 * @param objects whether the opinion objects to it
		 */
		void read(int subject, boolean asks, boolean objects);

	}

}
