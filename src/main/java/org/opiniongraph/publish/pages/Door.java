package org.opiniongraph.publish.pages;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that this server has.
 *
 * @param name what programs know it by
 * @param title what people know it by
 * @param address where it is
 * @param type its media type
 */
record Door(String name, String title, String address, String type) {

	/** The form for programs. */
	Map<String, String> asMap() {
		var map = new LinkedHashMap<String, String>();
		map.put("name", this.name);
		map.put("title", this.title);
		map.put("url", this.address);
		map.put("mediaType", this.type);
		return map;
	}

}
