package org.opiniongraph.publish.summaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.summaries.SummaryQueries.OpinionDigest;

/**
 * Composes the sentences of a summary from templates, which are filled with names and
 * numbers of the graph and nothing else.
 */
record SummarySentences(SummaryNode subject, String role, OpinionDigest digest, SummaryNumbers numbers,
		@Nullable SummaryRevision revision, Map<NodeKind, List<SummaryCount>> leading, List<SummarySentence> said) {

	/**
	 * Composes them.
	 * @param role what a member is called in the document, "" for none
	 * @param digest what is known of the opinions
	 * @param numbers the counts
	 * @param revision what a later edition changed, null for all else
	 * @param leading what the subject's opinions have most, by kind
	 */
	static List<SummarySentence> of(SummaryNode subject, String role, OpinionDigest digest, SummaryNumbers numbers,
			@Nullable SummaryRevision revision, Map<NodeKind, List<SummaryCount>> leading) {
		var sentences = new SummarySentences(subject, role, digest, numbers, revision, leading, new ArrayList<>());
		sentences.compose();
		return sentences.said;
	}

	private void compose() {
		if (this.numbers.opinionCount() == 0) {
			say("none", "", List.of());
		}
		else {
			say("said", "", List.of());
			if (this.revision != null) {
				say("revised", "", List.of(new SummaryCount(this.revision.earlier(), this.revision.changed())));
			}
			counted("raised", NodeKind.MEMBER, this.numbers.memberCount());
			counted("filed", NodeKind.CATEGORY, this.numbers.categoryCount());
			listed("about", NodeKind.THEME);
			listed("named", NodeKind.PROGRAM);
			say("answered", (this.numbers.answeredCount() == 0) ? "none" : one(""), List.of());
			if (!this.digest.stages().isEmpty()) {
				say("reached", one(""), List.of());
			}
			if (this.numbers.stockAnsweredCount() > 0) {
				say("stock", one(""), List.of());
			}
		}
		if (this.numbers.namingResponseCount() != null && this.numbers.namingResponseCount() > 0) {
			say("naming", "", List.of());
		}
	}

	/** The number and the leading nodes, without the subject itself. */
	private void counted(String key, NodeKind kind, long count) {
		List<SummaryCount> list = this.leading.getOrDefault(kind, List.of());
		if (kind != this.subject.kind() && !list.isEmpty()) {
			say(key, one((count > list.size()) ? "more" : ""), list);
		}
	}

	/** The leading ones beside the subject itself. */
	private void listed(String key, NodeKind kind) {
		List<SummaryCount> list = this.leading.getOrDefault(kind, List.of())
			.stream()
			.filter((it) -> !it.node().equals(this.subject))
			.toList();
		if (!list.isEmpty()) {
			say(key, one((list.size() == 1) ? "single" : ""), list);
		}
	}

	private String one(String otherwise) {
		return (this.numbers.opinionCount() == 1) ? "one" : otherwise;
	}

	private void say(String key, String variant, List<SummaryCount> named) {
		this.said.add(new SummarySentence(text(SummaryWords.JAPANESE, key, variant, named),
				text(SummaryWords.ENGLISH, key, variant, named),
				Stream.concat(Stream.of(this.subject), named.stream().map(SummaryCount::node)).distinct().toList()));
	}

	private String text(SummaryWords words, String key, String variant, List<SummaryCount> named) {
		var values = new HashMap<String, String>(SummaryWords.values(this.digest.words()));
		values.put("name", words.fullName(this.subject));
		values.put("role", this.role);
		values.put("of", words.text(this.subject.kind(), "of", "", Map.copyOf(values)));
		count(values, words, "opinions", this.numbers.opinionCount());
		count(values, words, "across", this.numbers.categoryCount());
		count(values, words, "members", this.numbers.memberCount());
		count(values, words, "categories", this.numbers.categoryCount());
		count(values, words, "answered", this.numbers.answeredCount());
		count(values, words, "responses", this.numbers.responseCount());
		Long naming = this.numbers.namingResponseCount();
		count(values, words, "naming", (naming != null) ? naming : 0);
		count(values, words, "stock", this.numbers.stockAnsweredCount());
		if (this.revision != null) {
			values.put("earlier", words.name(this.revision.earlier()));
			values.put("changed", rows(words, this.revision.changed()));
			values.put("added", rows(words, this.revision.added()));
			values.put("removed", rows(words, this.revision.removed()));
		}
		values.put("stages", words.stages(this.digest.stages()));
		values.put("list", words.list(named.stream()));
		return words.text(this.subject.kind(), key, variant, values);
	}

	private void count(Map<String, String> values, SummaryWords words, String what, long number) {
		values.put(what, words.counted(what, number, this.digest.words()));
	}

	private String rows(SummaryWords words, long number) {
		return words.counted("rows", number, this.digest.words());
	}

}
