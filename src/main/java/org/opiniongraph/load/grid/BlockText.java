package org.opiniongraph.load.grid;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.opiniongraph.load.text.Whitespace;

/** The text of a piece of HTML: a line ends where a block begins or ends. */
public final class BlockText implements NodeVisitor {

	/** The tags of blocks that a cell of a text may have. */
	public static final Set<String> BLOCKS = Set.of("p", "div", "ul", "ol", "li", "br");

	private static final Set<String> BLOCKS_OF_PAGES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd",
			"table", "tr", "td", "th", "blockquote", "pre", "section");

	private final StringBuilder lines = new StringBuilder();

	private final StringBuilder line = new StringBuilder();

	private final boolean collapsing;

	private BlockText(boolean collapsing) {
		this.collapsing = collapsing;
	}

	/**
	 * The text with its white space as it was written.
	 * @param html a piece of HTML
	 * @return its lines
	 */
	public static String verbatim(Element html) {
		return of(html, false);
	}

	/** The text as a browser shows it: line breaks of the source are blanks. */
	static String shown(Element html) {
		return of(html, true);
	}

	private static String of(Element html, boolean collapsing) {
		var text = new BlockText(collapsing);
		NodeTraversor.traverse(text, html);
		text.endLine();
		return text.lines.toString();
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.line
				.append(this.collapsing ? text.getWholeText().replaceAll("[\\r\\n\\t ]+", " ") : text.getWholeText());
		}
		else if (isBlock(node)) {
			endLine();
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (isBlock(node)) {
			endLine();
		}
	}

	private void endLine() {
		String text = Whitespace.stripped(this.line.toString());
		this.line.setLength(0);
		if (!text.isEmpty()) {
			this.lines.append(this.lines.isEmpty() ? "" : "\n").append(text);
		}
	}

	private boolean isBlock(Node node) {
		return node instanceof Element element && (BLOCKS.contains(element.normalName())
				|| (this.collapsing && BLOCKS_OF_PAGES.contains(element.normalName())));
	}

}
