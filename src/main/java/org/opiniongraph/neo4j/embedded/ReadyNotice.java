package org.opiniongraph.neo4j.embedded;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Logs the address of the database and the location of its password file after the start.
 */
record ReadyNotice(EmbeddedNeo4j server, boolean withBrowser) implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		var environment = event.getApplicationContext().getEnvironment();
		@Nullable String webPort = environment.getProperty("local.server.port");
		String where = this.server.uri().toString();
		if (this.withBrowser && webPort != null) {
			where = "http://localhost:" + webPort + environment.getProperty("server.servlet.context-path", "")
					+ "/browser";
		}
		LOG.info("Neo4j runs in this process: {}, user {}, password in {}", where, EmbeddedNeo4j.USER,
				this.server.passwordFile());
	}

}
