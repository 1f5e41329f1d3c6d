package org.opiniongraph.load.restore;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.model.GraphModel;
import org.opiniongraph.model.NodeKind;

/**
 * Reads an export to its end before anything is written. It remembers the ids of all
 * nodes, and of the relationships only those of one node, because an export has them
 * together.
 */
final class ExportCheck implements ExportContent {

	private final ExportReader reader;

	private final Set<String> ids = new HashSet<>();

	private final Set<Object> codes = new HashSet<>();

	private final Set<String> owners = new HashSet<>();

	private final Set<GraphRelationship.Key> owned = new HashSet<>();

	private String owner = "";

	private @Nullable Header header;

	private ExportCheck(ExportReader reader) {
		this.reader = reader;
	}

	/**
	 * Checks it.
	 * @throws ExportFormatException when it is not as it should be
	 */
	static CheckedExport of(ExportFiles files) throws IOException {
		Optional<String> promised = files.sha256();
		try (var reader = new ExportReader(files)) {
			var check = new ExportCheck(reader);
			while (reader.next(check)) {
				// each line is checked when it is taken
			}
			Header header = check.header;
			if (header == null) {
				throw new ExportFormatException(files.name(), "the file is empty: expected an export");
			}
			String sha256 = reader.sha256();
			if (promised.isPresent() && !promised.get().equals(sha256)) {
				throw new ExportFormatException(files.name(),
						"the SHA-256 of the file is %s: expected %s, as in the manifest".formatted(sha256,
								promised.get()));
			}
			return new CheckedExport(files, header, sha256, reader.lines());
		}
	}

	@Override
	public void header(Header found) {
		if (this.header != null) {
			throw this.reader.mistake("expected only one line of the type graph");
		}
		if (!found.modelVersion().equals(GraphModel.VERSION)) {
			throw this.reader.mistake("the export has model version %s: expected %s, the version of this program"
				.formatted(found.modelVersion(), GraphModel.VERSION));
		}
		this.header = found;
	}

	@Override
	public void node(GraphNode node) {
		requireHeader();
		if (!this.owner.isEmpty()) {
			throw this.reader.mistake("a node comes after a relationship: expected all nodes first");
		}
		if (!this.ids.add(node.id())) {
			throw this.reader.mistake("the node '%s' appears twice: expected it once".formatted(node.id()));
		}
		if (node.kind() == NodeKind.PROGRAM && !this.codes.add(node.properties().getOrDefault("code", node.id()))) {
			throw this.reader.mistake("another programme has the code '%s'".formatted(node.properties().get("code")));
		}
	}

	@Override
	public void relationship(GraphRelationship relationship) {
		requireHeader();
		GraphRelationship.Key key = relationship.key();
		for (String end : new String[] { key.from(), key.to() }) {
			if (!this.ids.contains(end)) {
				throw this.reader.mistake("there is no node '%s' in the lines above".formatted(end));
			}
		}
		String found = key.kind().owner(key.from(), key.to());
		if (!found.equals(this.owner)) {
			if (!this.owners.add(found)) {
				throw this.reader
					.mistake("the relationships of '%s' are in two places: expected them in consecutive lines"
						.formatted(found));
			}
			this.owner = found;
			this.owned.clear();
		}
		if (!this.owned.add(key)) {
			throw this.reader.mistake("this relationship appears twice: expected it once");
		}
	}

	private void requireHeader() {
		if (this.header == null) {
			throw this.reader.mistake("expected a first line of the type graph");
		}
	}

}
