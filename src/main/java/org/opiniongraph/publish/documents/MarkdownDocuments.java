package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;

import org.commonmark.renderer.markdown.MarkdownRenderer;

import org.springframework.stereotype.Component;

/** Writes documents as CommonMark. */
@Component
class MarkdownDocuments implements DocumentWriter {

	private final MarkdownRenderer renderer = MarkdownRenderer.builder().build();

	private final NodeText text;

	MarkdownDocuments(NodeText text) {
		this.text = text;
	}

	@Override
	public DocumentFormat format() {
		return DocumentFormat.MARKDOWN;
	}

	@Override
	public byte[] write(LinkedNode node) {
		return this.renderer.render(this.text.of(node)).getBytes(StandardCharsets.UTF_8);
	}

}
