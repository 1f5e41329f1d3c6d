package org.opiniongraph.tools.pages;

/**
 * The part of a page between two comments, which a command writes.
 *
 * @param name what the comments say: {@code <!-- name -->} and {@code <!-- /name -->}
 */
public record MarkedPart(String name) {

	/**
	 * Replaces the part and keeps the rest of the page.
	 * @param page the page
	 * @param content what stands between the comments afterwards, without blank lines
	 * around it
	 * @return the page with this part
	 * @throws IllegalArgumentException when the page does not have both comments
	 */
	public String replace(String page, String content) {
		String from = "<!-- %s -->".formatted(this.name);
		String to = "<!-- /%s -->".formatted(this.name);
		int start = page.indexOf(from);
		int end = page.indexOf(to);
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("The page has no part between %s and %s.".formatted(from, to));
		}
		return page.substring(0, start + from.length()) + "\n" + content.strip() + "\n" + page.substring(end);
	}

}
