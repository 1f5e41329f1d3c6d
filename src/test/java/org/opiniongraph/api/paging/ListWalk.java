package org.opiniongraph.api.paging;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A walk along a list from one end to the other, of which a request reads a page. */
final class ListWalk {

	/** What is read of a page. */
	static final String PAGE = "{ totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor } }";

	private final String name;

	private final String size;

	private final String cursor;

	private final String more;

	private final List<String> cursors = new ArrayList<>();

	private boolean goesOn = true;

	ListWalk(String name, String size, String cursor, String more) {
		this.name = name;
		this.size = size;
		this.cursor = cursor;
		this.more = more;
	}

	boolean goesOn() {
		return this.goesOn;
	}

	/** The cursors in the order in which they were met. */
	List<String> cursors() {
		return this.cursors;
	}

	/** Asks for the next page of a list, in which PAGE stands for its arguments. */
	String next(String list) {
		String behind = this.cursors.isEmpty() ? "" : " %s: \"%s\"".formatted(this.cursor, this.cursors.getLast());
		return this.name + ": " + list.replace("PAGE", this.size + behind);
	}

	/** Reads that page, which must say the same total as all others. */
	void read(JsonNode data, int total) {
		JsonNode page = data.findValue(this.name);
		assertThat(page.get("totalCount").asInt()).as(this.name).isEqualTo(total);
		List<String> read = page.get("edges").valueStream().map((it) -> it.get("cursor").asString()).toList();
		this.cursors.addAll(this.cursor.equals("after") ? read : read.reversed());
		this.goesOn = page.get("pageInfo").get(this.more).asBoolean();
		assertThat(this.goesOn && read.isEmpty()).as(this.name).isFalse();
	}

}
