package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.descriptor.SeedFormatException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Members of two councils are one person if a keeper says so, and only then. */
@LoadingTest
class SamePersonTests {

	private static final String COUNCIL = "councils/cstf.yaml";

	private static final String KNOWN = "nameRomaji: Nakao";

	private static final String SAID = KNOWN
			+ ", samePersons: [{member: 'member:plain/中尾', source: 'https://example.org/members'}, {member: 'member:plain/無', source: s}]";

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void whoIsSaidToBeOnePersonIsFoundFromBothAndNotMerged() throws IOException {
		SeedFolder seed = SeedFolder.in(this.folder).withDocument("plain", """
				slug: plain
				title: 意見
				language: ja
				table: table.tsv
				columns: {opinion: 意見, member: 氏名}
				roles: {専門委員: MEMBER}
				""", "氏名\t意見\n中尾専門委員\t意見\n");
		load();
		assertThat(samePersons("member:cstf/中尾")).as("the name alone").isEmpty();
		seed.edit(COUNCIL, (it) -> it.replace(KNOWN, SAID));
		load();
		assertThat(samePersons("member:cstf/中尾")).as("without the one whom no document has")
			.containsExactly("member:plain/中尾 https://example.org/members");
		assertThat(samePersons("member:plain/中尾")).containsExactly("member:cstf/中尾 https://example.org/members");
		assertThat(this.graphQl.data("{ member(id: \"member:plain/中尾\") { opinionCount } }")
			.at("/member/opinionCount")
			.asInt()).isOne();
		seed.edit(COUNCIL, (it) -> it.replace(SAID, KNOWN));
		load();
		assertThat(samePersons("member:plain/中尾")).as("not said any more").isEmpty();
	}

	@Test
	void aPersonNeedsAMemberAndASource() throws IOException {
		SeedFolder.in(this.folder)
			.edit(COUNCIL, (it) -> it.replace(KNOWN, KNOWN + ", samePersons: [{member: 'member:plain/中尾'}]"));
		assertThatThrownBy(this::load).isInstanceOf(SeedFormatException.class).hasMessageContaining("source");
	}

	@Test
	void aMemberIsNotSaidToBeOneOfTheSameCouncil() throws IOException {
		SeedFolder.in(this.folder)
			.edit(COUNCIL, (it) -> it.replace(KNOWN, KNOWN + ", samePersons: [{member: 'member:cstf/中尾', source: s}]"));
		assertThatThrownBy(this::load).isInstanceOf(SeedFormatException.class).hasMessageContaining("another council");
	}

	private void load() {
		this.ingest.run(this.folder.toUri().toString(), false);
	}

	private Stream<String> samePersons(String member) {
		return this.graphQl.data("{ member(id: \"%s\") { samePersons { member { id } source } } }".formatted(member))
			.at("/member/samePersons")
			.valueStream()
			.map((it) -> it.at("/member/id").asString() + " " + it.get("source").asString());
	}

}
