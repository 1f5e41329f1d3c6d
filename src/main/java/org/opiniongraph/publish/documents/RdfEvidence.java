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

	/**
	 * Adds an annotation for each place of each finding in an opinion or response, for
	 * the words of its commitments and for its asks. An ask has no node, so its
	 * annotation has no body.
	 */
	void add(LinkedNode node, Node self, RdfStatements to) {
		for (Kind kind : Kind.ALL) {
			for (Map<String, @Nullable Object> finding : LinkedNode.maps(node.fields().get(kind.field()))) {
				String found = Objects.toString(LinkedNode.map(finding.get(kind.body())).get("id"));
				for (Map<String, @Nullable Object> span : LinkedNode.maps(finding.get("evidence"))) {
					Node annotation = annotation(node, self, kind.motivation(), found, span, to);
					to.number(annotation, "prov:value", finding.get("score"));
				}
			}
		}
		for (Map<String, @Nullable Object> it : node.children("commitments")) {
			annotation(node, self, "identifying", Objects.toString(it.get("id")), LinkedNode.map(it.get("phrase")), to);
		}
		for (Map<String, @Nullable Object> ask : node.children("ask")) {
			annotation(node, self, "highlighting", null, ask, to);
		}
	}

	private Node annotation(LinkedNode node, Node self, String motivation, @Nullable String found,
			Map<String, @Nullable Object> span, RdfStatements to) {
		String text = Objects.requireNonNullElse(node.text("text"), "");
		int start = ((Number) Objects.requireNonNull(span.get("start"))).intValue();
		int end = ((Number) Objects.requireNonNull(span.get("end"))).intValue();
		String place = this.addresses.ofDocument(node.id()) + "#" + start + "-" + end;
		String name = place + "-" + ((found != null) ? Addresses.encoded(found) : motivation);
		Node annotation = NodeFactory.createURI(name);
		Node target = NodeFactory.createURI(place);
		Node position = NodeFactory.createURI(place + "-position");
		Node quote = NodeFactory.createURI(place + "-quote");
		to.type(annotation, "oa:Annotation");
		to.add(annotation, "oa:motivatedBy", RdfTerms.of("oa:" + motivation));
		if (found != null) {
			to.add(annotation, "oa:hasBody", NodeFactory.createURI(this.addresses.ofNode(found)));
		}
		to.add(annotation, "oa:hasTarget", target);
		to.type(target, "oa:SpecificResource");
		to.add(target, "oa:hasSource", self);
		to.add(target, "oa:hasSelector", position);
		to.add(target, "oa:hasSelector", quote);
		to.type(position, "oa:TextPositionSelector");
		to.integer(position, "oa:start", text.codePointCount(0, start));
		to.integer(position, "oa:end", text.codePointCount(0, end));
		to.type(quote, "oa:TextQuoteSelector");
		to.text(quote, "oa:exact", span.get("text"));
		return annotation;
	}

	/** A kind of finding: where it is, what it is, and its motivation. */
	private record Kind(String field, String body, String motivation) {

		static final List<Kind> ALL = List.of(new Kind("mentions", "subject", "identifying"),
				new Kind("themes", "theme", "tagging"), new Kind("citations", "page", "linking"),
				new Kind("refersTo", "category", "linking"), new Kind("materials", "material", "linking"));

	}

}
