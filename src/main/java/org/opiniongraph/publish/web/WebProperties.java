package org.opiniongraph.publish.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The public address of this server.
 *
 * @param base the public address of this server, such as https://opinions.example.org/;
 * all addresses in documents, feeds and exports begin with it. Without it they begin with
 * http://localhost: and the port
 */
@ConfigurationProperties("opinion-graph.web")
record WebProperties(@Nullable URI base) {

	/**
	 * Refuses what could not be the beginning of an address.
	 * @throws IllegalArgumentException when it is not absolute, or says more than a host
	 * and a path
	 */
	WebProperties {
		if (base != null && (!base.isAbsolute() || base.getHost() == null || base.getRawQuery() != null
				|| base.getRawFragment() != null || base.getRawUserInfo() != null
				|| !(base.getScheme().equals("http") || base.getScheme().equals("https")))) {
			throw new IllegalArgumentException(
					"opinion-graph.web.base: expected an address such as https://opinions.example.org/, but was "
							+ base);
		}
	}

}
