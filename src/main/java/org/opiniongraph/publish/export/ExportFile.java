package org.opiniongraph.publish.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of an export. */
enum ExportFile {

	/** Everything that can be loaded back, one JSON object per line. */
	GRAPH_JSONL("graph.jsonl", "application/jsonl"),
	/** The nodes that clients walk, a row each. */
	NODES_CSV("nodes.csv", "text/csv;charset=utf-8"),
	/** The relationships between them, one row each. */
	RELATIONSHIPS_CSV("relationships.csv", "text/csv;charset=utf-8"),
	/** The nodes as a spreadsheet opens them. */
	NODES_EXCEL_CSV("nodes.excel.csv", "text/csv;charset=utf-8"),
	/** The relationships as a spreadsheet opens them. */
	RELATIONSHIPS_EXCEL_CSV("relationships.excel.csv", "text/csv;charset=utf-8"),
	/** The RDF statements of the documents of all nodes. */
	GRAPH_TTL("graph.ttl", "text/turtle;charset=utf-8"),
	/** The same statements, one on each line. */
	GRAPH_NT("graph.nt", "application/n-triples"),
	/**
	 * The nodes that clients walk and what stands between them, for programs that draw.
	 */
	GRAPH_GRAPHML("graph.graphml", "application/xml");

	/** The name of the manifest file. */
	static final String MANIFEST = "manifest.json";

	private final String fileName;

	private final String mediaType;

	ExportFile(String fileName, String mediaType) {
		this.fileName = fileName;
		this.mediaType = mediaType;
	}

	/** Its name in a folder and in an address. */
	String fileName() {
		return this.fileName;
	}

	/** The media type of the answer. */
	String mediaType() {
		return this.mediaType;
	}

	/** The file of that name. */
	static Optional<ExportFile> named(String name) {
		return Arrays.stream(values()).filter((it) -> it.fileName.equals(name)).findFirst();
	}

	/** The names of all files, the manifest first. */
	static List<String> names() {
		return Stream.concat(Stream.of(MANIFEST), Arrays.stream(values()).map(ExportFile::fileName)).toList();
	}

}
