package org.opiniongraph.publish.summaries;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Summaries come in pages, and what changed comes alone. */
@LoadingTest
class SummariesTests {

	private static final String PAGE = """
			{ summaries(%s) { totalCount pageInfo { hasNextPage endCursor } edges { node {
			  subject { nodeId kind node { __typename } } sentences { ja } members { opinionCount }
			  quotes { quote { text } } } } } }
			""";

	@TempDir
	Path folder;

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@Autowired
	Ingest ingest;

	@Test
	void allNodesThatHaveSummariesComeOrderedById() {
		var all = new ArrayList<String>();
		JsonNode page = page("first: 40");
		all.addAll(ids(page));
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = page("first: 40, after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString()));
			all.addAll(ids(page));
		}
		assertThat(all).isSorted().doesNotHaveDuplicates().hasSize(page.get("totalCount").asInt());
		assertThat(all).hasSize(this.graphQl.data("""
				{ graph { counts { kind count } } }
				""")
			.at("/graph/counts")
			.valueStream()
			.filter((it) -> SummariesWanted.SUMMARIZED.contains(NodeKind.valueOf(it.get("kind").asString())))
			.mapToInt((it) -> it.get("count").asInt())
			.sum());
	}

	@Test
	void kindsChoose() {
		assertThat(ids(page("kinds: [MEMBER, DOCUMENT], first: 100"))).contains("document:cstf-13", "member:cstf/中尾")
			.allMatch((it) -> it.startsWith("document:") || it.startsWith("member:"));
		assertThat(page("kinds: []").get("totalCount")).as("no kind is no condition")
			.isEqualTo(page("first: 1").get("totalCount"));
		JsonNode error = this.graphQl.error(PAGE.formatted("kinds: [OPINION]"));
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.get("message").asString()).contains("'kinds'").contains("MEMBER").contains("but was OPINION");
	}

	@Test
	void sinceTheRevisionThatIsThereNothingChanged() {
		JsonNode page = page("changedSince: \"%s\"".formatted(revision()));
		assertThat(page.get("edges")).isEmpty();
		assertThat(page.get("totalCount").asInt()).isZero();
	}

	@Test
	void aRevisionThatIsNotKnownSaysToStartAfresh() {
		JsonNode error = this.graphQl.error(PAGE.formatted("changedSince: \"nonsense\""));
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.get("message").asString()).contains("'changedSince'")
			.contains("start again without this argument");
	}

	@Test
	void onlyWhatChangedComesSinceARevision() throws Exception {
		String before = revision();
		SeedFolder seed = SeedFolder.in(this.folder)
			.edit(SeedFolder.TABLE, (table) -> table.replaceFirst("ではないか。", "ではないか？"));
		this.ingest.run(seed.location(), false);
		JsonNode page = page("changedSince: \"%s\", first: 100".formatted(before));
		assertThat(ids(page)).contains("document:cstf-13").hasSizeLessThan(30).isSorted();
		assertThat(page.get("totalCount").asInt()).isEqualTo(ids(page).size());
		assertThat(ids(page("changedSince: \"%s\", kinds: [DOCUMENT]".formatted(before))))
			.containsExactly("document:cstf-13");
		assertThat(ids(page("changedSince: \"%s\"".formatted(revision())))).isEmpty();
	}

	@Test
	void theStatementsAreTheSameForOneAndForMany() {
		long one = statements("{ members(first: 1) { edges { node { summary { sentences { ja } } } } } }");
		assertThat(statements("{ members(first: 20) { edges { node { summary { sentences { ja } } } } } }"))
			.isEqualTo(one)
			.isLessThanOrEqualTo(10);
	}

	private String revision() {
		return this.graphQl.data("{ graph { revision } }").at("/graph/revision").asString();
	}

	private JsonNode page(String arguments) {
		return this.graphQl.data(PAGE.formatted(arguments)).get("summaries");
	}

	private static List<String> ids(JsonNode page) {
		return page.get("edges").valueStream().map((it) -> it.at("/node/subject/nodeId").asString()).toList();
	}

	private long statements(String query) {
		long before = this.reader.statementCount();
		this.graphQl.data(query);
		return this.reader.statementCount() - before;
	}

}
