package org.opiniongraph.knowledge.opinion;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.OpinionCountEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.InDocument;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContributionController {

	private static final String MEMBERS = "Category.members";

	private static final String CATEGORIES = "Member.categories";

	ContributionController(MemberQueries members, CategoryQueries categories, ConnectionLoaders loaders) {
		loaders.registerCounted(MEMBERS, ContributionQueries.MEMBERS_OF_CATEGORY, members::byIds);
		loaders.<InDocument, Category>registerCounted(CATEGORIES, InDocument.class,
				ContributionQueries::categoriesOfMember, categories);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<OpinionCountEdge<Member>>> members(Category category,
			@Argument @Nullable OpinionCountOrder orderBy, ConnectionRequest request) {
		return request.load(MEMBERS, category.id(), ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<OpinionCountEdge<Category>>> categories(Member member,
			@Argument @Nullable String document, @Argument @Nullable OpinionCountOrder orderBy,
			ConnectionRequest request) {
		return request.load(CATEGORIES, member.id(), new InDocument(document), ListOrder.of(orderBy));
	}

}
