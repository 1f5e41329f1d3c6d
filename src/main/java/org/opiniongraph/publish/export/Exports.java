package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.riot.RDFFormat;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionCheck;
import org.opiniongraph.publish.documents.RdfDocuments;
import org.opiniongraph.publish.graphfile.CsvExportWriter;
import org.opiniongraph.publish.graphfile.ExportWriter;
import org.opiniongraph.publish.graphfile.GraphHeader;
import org.opiniongraph.publish.graphfile.GraphMlWriter;
import org.opiniongraph.publish.graphfile.JsonLinesWriter;
import org.opiniongraph.publish.graphfile.RdfWriter;
import org.opiniongraph.publish.graphfile.StatementsOfNodes;

import org.springframework.stereotype.Component;

/** Writes files of exactly one state of the graph, or fails. */
@Component
class Exports {

	private final ExportQueries queries;

	private final RevisionCheck revisions;

	private final RdfDocuments rdf;

	Exports(ExportQueries queries, RevisionCheck revisions, RdfDocuments rdf) {
		this.queries = queries;
		this.revisions = revisions;
		this.rdf = rdf;
	}

	/** The state that the graph is in. */
	Revision state() {
		return this.revisions.now()
			.or(this.revisions::now)
			.orElseThrow(() -> new GraphUnavailableException(
					"The database did not return the revision of the graph. Try again in a moment."));
	}

	/**
	 * Writes files in one walk.
	 * @param targets where each is written; none is closed
	 * @throws GraphChangedException when the graph is another one at the end; the last
	 * bytes of each file are missing then
	 */
	Export write(Map<ExportFile, OutputStream> targets) throws IOException {
		Revision state = state();
		GraphHeader graph = this.queries.header();
		var sinks = new EnumMap<ExportFile, ExportSink>(ExportFile.class);
		targets.forEach((file, target) -> sinks.put(file, new ExportSink(target)));
		var writers = new EnumMap<ExportFile, ExportWriter>(ExportFile.class);
		var statements = new StatementsOfNodes(this.rdf);
		sinks.forEach((file, sink) -> writers.put(file, writer(file, sink, statements)));
		GraphCounts counts = new GraphWalk(this.queries).walk(graph, writers.values());
		if (!this.queries.header().equals(graph) || !state().equals(state)) {
			throw new GraphChangedException();
		}
		var files = new EnumMap<ExportFile, ExportedFile>(ExportFile.class);
		for (Map.Entry<ExportFile, ExportSink> it : sinks.entrySet()) {
			files.put(it.getKey(),
					it.getValue().figures(Optional.ofNullable(writers.get(it.getKey())).orElseThrow().records()));
			it.getValue().release();
		}
		return new Export(state, graph, counts, files);
	}

	private static ExportWriter writer(ExportFile file, OutputStream out, StatementsOfNodes statements) {
		return switch (file) {
			case GRAPH_JSONL -> new JsonLinesWriter(out);
			case NODES_CSV -> new CsvExportWriter(out, true, false);
			case RELATIONSHIPS_CSV -> new CsvExportWriter(out, false, false);
			case NODES_EXCEL_CSV -> new CsvExportWriter(out, true, true);
			case RELATIONSHIPS_EXCEL_CSV -> new CsvExportWriter(out, false, true);
			case GRAPH_TTL -> new RdfWriter(statements, out, RDFFormat.TURTLE_BLOCKS);
			case GRAPH_NT -> new RdfWriter(statements, out, RDFFormat.NTRIPLES_UTF8);
			case GRAPH_GRAPHML -> new GraphMlWriter(out);
		};
	}

}
