package org.opiniongraph.api.setting;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.opiniongraph.api.field.MeantNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/**
 * Warns at the start of settings below {@code opinion-graph} that do not exist, because a
 * misspelt limit is no limit. The names come from the metadata of the configuration.
 */
@Component
class UnknownSettings implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(UnknownSettings.class);

	private static final String PREFIX = "opiniongraph";

	private static final List<String> METADATA = List.of("META-INF/spring-configuration-metadata.json",
			"META-INF/additional-spring-configuration-metadata.json");

	private final ConfigurableEnvironment environment;

	UnknownSettings(ConfigurableEnvironment environment) {
		this.environment = environment;
	}

	@Override
	public void afterPropertiesSet() throws IOException {
		Map<String, String> known = known();
		if (!known.isEmpty()) {
			unknown(known).forEach((name) -> log.warn("There is no setting '{}'.{}", name,
					MeantNames.didYouMean(name, known.values())));
		}
	}

	/** The names that some source of settings has and the program has not. */
	private List<String> unknown(Map<String, String> known) {
		return this.environment.getPropertySources()
			.stream()
			.filter(EnumerablePropertySource.class::isInstance)
			.flatMap((source) -> List.of(((EnumerablePropertySource<?>) source).getPropertyNames()).stream())
			.filter((name) -> plain(name).startsWith(PREFIX) && !isKnown(plain(name), known))
			.distinct()
			.toList();
	}

	/** An entry of a list or a map begins with the name of the whole. */
	private static boolean isKnown(String name, Map<String, String> known) {
		return known.containsKey(name)
				|| known.keySet().stream().anyMatch((it) -> it.endsWith("settings") && name.startsWith(it));
	}

	/**
	 * Names may be written with hyphens, underlines or capital letters; a place in a list
	 * is none.
	 */
	private static String plain(String name) {
		return name.replaceAll("\\[\\d+]$|_\\d+_?$", "").replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> known() throws IOException {
		var known = new TreeMap<String, String>();
		var json = new JsonMapper();
		for (URL file : metadata()) {
			try (InputStream in = file.openStream()) {
				for (JsonNode property : json.readTree(in).path("properties")) {
					String name = property.path("name").asString("");
					known.put(plain(name), name);
				}
			}
		}
		known.keySet().removeIf((it) -> !it.startsWith(PREFIX));
		return known;
	}

	private static List<URL> metadata() throws IOException {
		var files = new ArrayList<URL>();
		for (String name : METADATA) {
			files.addAll(Collections.list(UnknownSettings.class.getClassLoader().getResources(name)));
		}
		return files;
	}

}
