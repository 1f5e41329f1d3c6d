package org.opiniongraph.knowledge.voice;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListSource;
import org.opiniongraph.api.paging.NumberedList;
import org.opiniongraph.api.paging.NumberedLists;
import org.opiniongraph.api.paging.OpinionCountOrder.OpinionCountOrderField;
import org.opiniongraph.knowledge.tally.Dimension;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.voice.CategoryThemeOrder.CategoryThemeOrderField;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Columns;

import org.springframework.stereotype.Component;

/**
 * The lists between themes and those who raised them, in memory. Each takes when a text
 * counts for a theme; a text that does so by several narrower themes counts once.
 */
@Component
class RaisedThemeLists {

	private static final Columns ID = Columns.inMemory("id");

	private static final Columns THEME = Columns.inMemory("id", "opinions", "for", "against", "members");

	private static final Columns CATEGORY = Columns.inMemory("id", "opinions", "members");

	private final OpinionTables tables;

	RaisedThemeLists(OpinionTables tables) {
		this.tables = tables;
	}

	ListSource membersOfTheme(AboutLevel level, ListOrder order) {
		return lists((table, theme) -> {
			BitSet said = about(table, theme, level);
			Dimension members = table.members();
			boolean byOpinions = order.by().equals(OpinionCountOrderField.OPINIONS.name());
			int[] counts = new int[byOpinions ? members.size() : 0];
			if (byOpinions) {
				said.stream().forEach((opinion) -> members.each(opinion, (member) -> counts[member]++));
			}
			return new NumberedList(members.ids(), members.nodesOf(said),
					byOpinions ? (member) -> counts[member] : null, (member) -> ID.row(members.id(member)));
		});
	}

	/** Each entry has the numbers of the member's opinions. */
	ListSource themesOfMember(AboutLevel level, ListOrder order) {
		return lists((table, member) -> themes(table, table.members().passages(List.of(member)), level, order));
	}

	/**
	 * Of a category or a document; each entry has the numbers of opinions and members.
	 */
	ListSource themesOfPlace(AboutLevel level, ListOrder order) {
		return lists((table, place) -> {
			NodeKind kind = NodeKind.CATEGORY.owns(place) ? NodeKind.CATEGORY : NodeKind.DOCUMENT;
			return themes(table, table.opinions().nodes(kind).passages(List.of(place)), level, order);
		});
	}

	private static NumberedList themes(OpinionTable table, BitSet said, AboutLevel level, ListOrder order) {
		ThemeTallies tallies = ThemeTallies.of(table, said, level);
		List<String> ids = table.opinions().about().themes().ids();
		@Nullable IntToLongFunction key = order.by().equals(CategoryThemeOrderField.OPINIONS.name())
				? (theme) -> tallies.counts(theme).opinions()
				: order.by().equals(CategoryThemeOrderField.MEMBERS.name()) ? tallies::members : null;
		return new NumberedList(ids, tallies.themes(), key, (theme) -> {
			RaisedCounts counts = tallies.counts(theme);
			return THEME.row(ids.get(theme), counts.opinions(), counts.asking(), counts.objecting(),
					tallies.members(theme));
		});
	}

	/** Each entry has the numbers of opinions and members. */
	ListSource categoriesOfTheme(CategoriesRequest request) {
		return lists((table, theme) -> {
			BitSet said = about(table, theme, request.level());
			Dimension categories = table.categories();
			return new NumberedList(categories.ids(), categories(table, said, request), null, (category) -> {
				BitSet there = new BitSet();
				categories.eachPassage(category, there::set);
				there.and(said);
				return CATEGORY.row(categories.id(category), there.cardinality(),
						table.members().nodesOf(there).cardinality());
			});
		});
	}

	/** The categories in which a member raised a theme. */
	ListSource categoriesOfRaisedTheme(CategoriesRequest request) {
		return lists((table, place) -> {
			RaisedTheme raised = RaisedTheme.ofPlace(place);
			BitSet said = new BitSet();
			BitSet own = table.members().passages(List.of(raised.member()));
			int wanted = table.opinions().about().themes().node(raised.theme());
			table.opinions()
				.about()
				.each(own, request.level().minScore(), request.level().includeNarrower(), List.of(),
						(opinion, theme, asks, objects) -> {
							if (theme == wanted) {
								said.set(opinion);
							}
						});
			return new NumberedList(table.categories().ids(), categories(table, said, request), null,
					(category) -> ID.row(table.categories().id(category)));
		});
	}

	private static BitSet categories(OpinionTable table, BitSet said, CategoriesRequest request) {
		BitSet found = table.categories().nodesOf(said);
		@Nullable String document = request.document().document();
		if (document != null) {
			found.stream().filter((category) -> !table.documentsOf(category).contains(document)).forEach(found::clear);
		}
		return found;
	}

	private static BitSet about(OpinionTable table, String theme, AboutLevel level) {
		return table.opinions().about().passages(theme, level.minScore(), level.includeNarrower(), List.of());
	}

	private ListSource lists(BiFunction<OpinionTable, String, NumberedList> list) {
		return new NumberedLists((parents) -> {
			OpinionTable table = this.tables.current();
			return parents.stream()
				.distinct()
				.collect(Collectors.toMap(Function.identity(), (parent) -> list.apply(table, parent)));
		});
	}

}
