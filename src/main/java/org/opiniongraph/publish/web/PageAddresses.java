package org.opiniongraph.publish.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * The addresses of the explorer, at which people look at nodes. They are readable: the
 * kind in the plural, then the id without its kind.
 */
@Component
public class PageAddresses {

	/** The first segment, by the beginning of the ids. */
	private static final Map<String, String> SEGMENTS = Map.of("document", "documents", "category", "documents",
			"member", "members", "opinion", "opinions", "response", "answers", "theme", "themes", "program",
			"programmes", "organization", "organizations", "place", "places");

	private static final Pattern ZEROS_OF_THE_ROW = Pattern.compile("/0+(?=[1-9][0-9]*$)");

	private final Addresses addresses;

	PageAddresses(Addresses addresses) {
		this.addresses = addresses;
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
		return Optional.ofNullable(SEGMENTS.get(id.substring(0, colon)))
			.map((segment) -> this.addresses.of("/" + segment + "/"
					+ Addresses.encoded(ZEROS_OF_THE_ROW.matcher(id.substring(colon + 1)).replaceFirst("/"))));
	}

}
