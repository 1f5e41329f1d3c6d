package org.opiniongraph.publish.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;

/**
 * Writes the places of findings in RDF as annotations of the Web Annotation Vocabulary:
 * the body is the finding, the target is a place of the text by its position and its
 * words. Positions count code points (Web Annotation Data Model, section 4.2.5), but the
 * offsets of the graph count UTF-16 code units.
 */
record RdfEvidence(Addresses addresses) {

	/** Adds an annotation for each place of each finding in an opinion or response. */
	void add(LinkedNode node, Node self, RdfStatements to) {
		String text = Objects.requireNonNullElse(node.text("text"), "");
		for (Kind kind : Kind.ALL) {
			for (Map<String, @Nullable Object> finding : LinkedNode.maps(node.fields().get(kind.field()))) {
				String found = Objects.toString(LinkedNode.map(finding.get(kind.body())).get("id"));
				for (Map<String, @Nullable Object> span : LinkedNode.maps(finding.get("evidence"))) {
					annotation(node.id(), text, self, kind, found, finding, span, to);
				}
			}
		}
	}

	private void annotation(String id, String text, Node self, Kind kind, String found,
			Map<String, @Nullable Object> finding, Map<String, @Nullable Object> span, RdfStatements to) {
		int start = ((Number) Objects.requireNonNull(span.get("start"))).intValue();
		int end = ((Number) Objects.requireNonNull(span.get("end"))).intValue();
		String place = this.addresses.ofDocument(id) + "#" + start + "-" + end;
		String name = place + "-" + Addresses.encoded(found);
		Node annotation = NodeFactory.createURI(name);
		Node target = NodeFactory.createURI(place);
		Node position = NodeFactory.createURI(place + "-position");
		Node quote = NodeFactory.createURI(place + "-quote");
		to.type(annotation, "oa:Annotation");
		to.add(annotation, "oa:motivatedBy", RdfTerms.of("oa:" + kind.motivation()));
		to.add(annotation, "oa:hasBody", NodeFactory.createURI(this.addresses.ofNode(found)));
		to.add(annotation, "oa:hasTarget", target);
		to.number(annotation, "prov:value", finding.get("score"));
		to.type(target, "oa:SpecificResource");
		to.add(target, "oa:hasSource", self);
		to.add(target, "oa:hasSelector", position);
		to.add(target, "oa:hasSelector", quote);
		to.type(position, "oa:TextPositionSelector");
		to.integer(position, "oa:start", text.codePointCount(0, start));
		to.integer(position, "oa:end", text.codePointCount(0, end));
		to.type(quote, "oa:TextQuoteSelector");
		to.text(quote, "oa:exact", span.get("text"));
	}

	/** A kind of finding: where it is, what it is, and its motivation. */
	private record Kind(String field, String body, String motivation) {

		static final List<Kind> ALL = List.of(new Kind("mentions", "subject", "identifying"),
				new Kind("themes", "theme", "tagging"), new Kind("citations", "page", "linking"),
				new Kind("refersTo", "category", "linking"), new Kind("materials", "material", "linking"));

	}

}
