package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.OpinionCountEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.ContributionQueries.MemberCategory;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ContributionController {

	private static final String MEMBERS = "Category.members";

	private final GroupedLoader<String, CategoriesArguments, List<MemberCategory>> categories;

	ContributionController(ContributionQueries contributions, MemberQueries members, ConnectionLoaders loaders,
			BatchLoaderRegistry registry) {
		loaders.registerCounted(MEMBERS, ContributionQueries.MEMBERS_OF_CATEGORY, members::byIds);
		this.categories = GroupedLoader.ofLists(registry, "Member.categories",
				(ids, asked) -> contributions.categoriesOfMembers(ids, asked.document(), asked.first()));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<OpinionCountEdge<Member>>> members(Category category,
			@Argument @Nullable OpinionCountOrder orderBy, ConnectionRequest request) {
		return request.load(MEMBERS, category.id(), ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<List<MemberCategory>> categories(Member member, @Argument @Nullable String document,
			@Argument @Nullable Integer first, DataFetchingEnvironment environment) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return this.categories.load(environment, member.id(),
				new CategoriesArguments(document, Arguments.first(first)));
	}

	private record CategoriesArguments(@Nullable String document, int first) {
	}

}
