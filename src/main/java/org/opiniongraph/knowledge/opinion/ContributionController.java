package org.opiniongraph.knowledge.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.OpinionCountEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.ContributionQueries.MemberCategory;
import org.opiniongraph.model.NodeKind;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ContributionController {

	private static final String MEMBERS = "Category.members";

	private final ContributionQueries contributions;

	ContributionController(ContributionQueries contributions, MemberQueries members, ConnectionLoaders loaders,
			BatchLoaderRegistry registry) {
		this.contributions = contributions;
		loaders.registerCounted(MEMBERS, ContributionQueries.MEMBERS_OF_CATEGORY, members::byIds);
		registry.<MemberCategoriesKey, List<MemberCategory>>forName("memberCategories")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> memberCategories(keys)));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<OpinionCountEdge<Member>>> members(Category category,
			ConnectionRequest request) {
		return request.load(MEMBERS, category.id());
	}

	@SchemaMapping
	CompletableFuture<List<MemberCategory>> categories(Member member, @Argument @Nullable String document,
			@Argument @Nullable Integer first, DataLoader<MemberCategoriesKey, List<MemberCategory>> memberCategories) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return memberCategories.load(new MemberCategoriesKey(member.id(), document,
				Arguments.count("first", (first != null) ? first : Arguments.USUAL)));
	}

	private Map<MemberCategoriesKey, List<MemberCategory>> memberCategories(Set<MemberCategoriesKey> keys) {
		var found = new HashMap<MemberCategoriesKey, List<MemberCategory>>();
		keys.stream().collect(Collectors.groupingBy(MemberCategoriesKey::forAny)).forEach((alike, same) -> {
			var categories = this.contributions.categoriesOfMembers(
					same.stream().map(MemberCategoriesKey::member).toList(), alike.document(), alike.first());
			same.forEach((key) -> found.put(key, categories.getOrDefault(key.member(), List.of())));
		});
		return found;
	}

	/**
	 * What is asked of a member's categories.
	 *
	 * @param member the member's id
	 * @param document of this document only
	 * @param first how many at most
	 */
	record MemberCategoriesKey(String member, @Nullable String document, int first) {

		/** The same question of any member: such are answered together. */
		MemberCategoriesKey forAny() {
			return new MemberCategoriesKey("", this.document, this.first);
		}

	}

}
