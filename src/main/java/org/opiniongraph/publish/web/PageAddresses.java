package org.opiniongraph.publish.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * The addresses of the explorer, at which people look at nodes. They are readable: the
 * kind in the plural, then the id without its kind.
 */
@Component
public class PageAddresses {

	/** The first segment, by the beginning of the ids. */
	private static final Map<String, String> SEGMENTS = Map.ofEntries(Map.entry("document", "documents"),
			Map.entry("category", "documents"), Map.entry("member", "members"), Map.entry("opinion", "opinions"),
			Map.entry("response", "answers"), Map.entry("theme", "themes"), Map.entry("program", "programmes"),
			Map.entry("organization", "organizations"), Map.entry("place", "places"), Map.entry("council", "councils"),
			Map.entry("commitment", "commitments"), Map.entry("stock", "stock-answers"),
			Map.entry("material", "materials"), Map.entry("page", "pages"));

	private static final Set<String> WITH_ROWS = Set.of("opinion", "response");

	private static final Pattern ZEROS_OF_THE_ROW = Pattern.compile("/0+(?=[1-9][0-9]*$)");

	private final Addresses addresses;

	PageAddresses(Addresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * Whether the paths of pages begin with it.
	 * @param segment the first segment of a path
	 */
	public static boolean isSegment(String segment) {
		return SEGMENTS.containsValue(segment);
	}

	/**
	 * The page of a node.
	 * @param id the node's id, for example {@code opinion:cstf-13/00037}
	 * @return for example {@code http://localhost:8080/opinions/cstf-13/37}; empty if
	 * nodes of its kind have no page of their own
	 */
	public Optional<String> ofNode(String id) {
		int colon = id.indexOf(':');
		if (colon < 0 || colon == id.length() - 1) {
			return Optional.empty();
		}
		String kind = id.substring(0, colon);
		String rest = id.substring(colon + 1);
		String readable = WITH_ROWS.contains(kind) ? ZEROS_OF_THE_ROW.matcher(rest).replaceFirst("/") : rest;
		return Optional.ofNullable(SEGMENTS.get(kind))
			.map((segment) -> this.addresses.of("/" + segment + "/" + Addresses.encoded(readable)));
	}

}
