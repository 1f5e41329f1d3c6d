package org.opiniongraph.publish.summaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.opiniongraph.model.NodeKind;

/**
 * Composes the sentences of a summary from templates, which are filled with names and
 * numbers of the graph and nothing else.
 */
record SummarySentences(SummaryNode subject, String role, SummaryNumbers numbers, List<SummaryStage> stages,
		Map<NodeKind, List<SummaryCount>> leading, List<SummarySentence> said) {

	/**
	 * Composes them.
	 * @param role what a member is called in the document, "" for none
	 * @param stages how far the answers go
	 * @param leading what the subject's opinions have most, by kind
	 */
	static List<SummarySentence> of(SummaryNode subject, String role, SummaryNumbers numbers, List<SummaryStage> stages,
			Map<NodeKind, List<SummaryCount>> leading) {
		var sentences = new SummarySentences(subject, role, numbers, stages, leading, new ArrayList<>());
		sentences.compose();
		return sentences.said;
	}

	private void compose() {
		if (this.numbers.opinionCount() == 0) {
			say("none", "", List.of());
		}
		else {
			say("said", "", List.of());
			counted("raised", NodeKind.MEMBER, this.numbers.memberCount());
			counted("filed", NodeKind.CATEGORY, this.numbers.categoryCount());
			listed("about", NodeKind.THEME);
			listed("named", NodeKind.PROGRAM);
			say("answered", (this.numbers.answeredCount() == 0) ? "none" : one(""), List.of());
			if (!this.stages.isEmpty()) {
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
		var values = new HashMap<String, String>();
		values.put("name", words.fullName(this.subject));
		values.put("role", this.role);
		values.put("of", words.text(this.subject.kind(), "of", "", Map.copyOf(values)));
		values.put("opinions", words.counted("opinions", this.numbers.opinionCount()));
		values.put("across", words.counted("across", this.numbers.categoryCount()));
		values.put("members", words.counted("members", this.numbers.memberCount()));
		values.put("categories", words.counted("categories", this.numbers.categoryCount()));
		values.put("answered", words.counted("answered", this.numbers.answeredCount()));
		values.put("responses", words.counted("responses", this.numbers.responseCount()));
		Long naming = this.numbers.namingResponseCount();
		values.put("naming", words.counted("naming", (naming != null) ? naming : 0));
		values.put("stock", words.counted("stock", this.numbers.stockAnsweredCount()));
		values.put("stages", words.stages(this.stages));
		values.put("list", words.list(named.stream()));
		return words.text(this.subject.kind(), key, variant, values);
	}

}
