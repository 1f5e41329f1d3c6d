package org.opiniongraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes queries at random from a description of what has which fields: the same seed, the
 * same queries.
 */
final class ShapeMaker {

	private static final Path FILE = Path.of("src/benchmark/shapes.yaml");

	private static final int DEEPEST = 4;

	private final JsonNode types;

	private final List<JsonNode> roots;

	private final Random random;

	private ShapeMaker(JsonNode description, long seed) {
		this.types = description.get("types");
		this.roots = description.get("roots").valueStream().toList();
		this.random = new Random(seed);
	}

	static ShapeMaker fromFile(long seed) {
		try {
			return new ShapeMaker(new YAMLMapper().readTree(Files.readString(FILE)), seed);
		}
		catch (IOException ex) {
			throw new BenchmarkException("There is no " + FILE + ": run it in the project's folder.", ex);
		}
	}

	Shape next() {
		Shape shape = linked(this.roots.get(this.random.nextInt(this.roots.size())), 1);
		return new Shape("{ " + shape.forTheApi() + " }", "{ " + shape.forThePeer() + " }");
	}

	/** A field that leads to other things, with what is asked of them. */
	private Shape linked(JsonNode link, int depth) {
		Shape inside = inside(link.get("type").asString(), depth);
		String first = String.valueOf(2 + this.random.nextInt((depth == 1) ? 19 : 4));
		return new Shape(fill(link, "api", inside.forTheApi(), first), fill(link, "peer", inside.forThePeer(), first));
	}

	private Shape inside(String type, int depth) {
		JsonNode described = this.types.get(type);
		var api = new ArrayList<String>(List.of("id"));
		var peer = new ArrayList<String>(List.of("id"));
		described.get("values").valueStream().filter((it) -> this.random.nextBoolean()).forEach((it) -> {
			api.add(it.asString());
			peer.add(it.asString());
		});
		if (depth < DEEPEST) {
			int width = (depth == 1) ? 2 : 3;
			described.get("links").valueStream().filter((it) -> this.random.nextInt(width) == 0).forEach((it) -> {
				Shape shape = linked(it, depth + 1);
				api.add(shape.forTheApi());
				peer.add(shape.forThePeer());
			});
		}
		return new Shape(String.join(" ", api), String.join(" ", peer));
	}

	private static String fill(JsonNode link, String whose, String fields, String first) {
		return link.get(whose).asString().replace("FIRST", first).replace("FIELDS", fields);
	}

	/**
	 * The same query in two languages.
	 *
	 * @param forTheApi for the API
	 * @param forThePeer for the peer
	 */
	record Shape(String forTheApi, String forThePeer) {
	}

}
