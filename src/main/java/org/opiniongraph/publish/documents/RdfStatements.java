package org.opiniongraph.publish.documents;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * RDF statements, each once, in the order in which they are made. Properties and types
 * are named as {@link RdfTerms} names them. For one thread.
 */
final class RdfStatements {

	private final Set<Triple> triples = new LinkedHashSet<>();

	/** All statements. */
	Set<Triple> triples() {
		return this.triples;
	}

	/** States one. */
	void add(Node subject, String property, Node object) {
		this.triples.add(Triple.create(subject, RdfTerms.of(property), object));
	}

	/** Adds the type of a resource. */
	void type(Node subject, String... types) {
		for (String type : types) {
			add(subject, "rdf:type", RdfTerms.of(type));
		}
	}

	/** States a text without a language, unless it is null. */
	void text(Node subject, String property, @Nullable Object text) {
		if (text != null) {
			add(subject, property, NodeFactory.createLiteralString(Objects.toString(text)));
		}
	}

	/** States a text in a language (BCP 47), unless it is null. */
	void text(Node subject, String property, @Nullable Object text, String language) {
		if (text != null) {
			add(subject, property, NodeFactory.createLiteralLang(Objects.toString(text), language));
		}
	}

	/** States a whole number, unless it is null. */
	void integer(Node subject, String property, @Nullable Object number) {
		if (number instanceof Number it) {
			add(subject, property, NodeFactory.createLiteralDT(Long.toString(it.longValue()), XSDDatatype.XSDinteger));
		}
	}

	/**
	 * States a number, unless it is null. It is a decimal, whose digits stay as they are
	 * in every format: programs that read JSON-LD write each double anew.
	 */
	void number(Node subject, String property, @Nullable Object number) {
		if (number instanceof Number it) {
			add(subject, property,
					NodeFactory.createLiteralDT(decimal(BigDecimal.valueOf(it.doubleValue())), XSDDatatype.XSDdecimal));
		}
	}

	/**
	 * The canonical form (XML Schema Part 2, section 3.2.3.2): a dot, and a digit on each
	 * side.
	 */
	private static String decimal(BigDecimal number) {
		BigDecimal shortest = number.stripTrailingZeros();
		return ((shortest.scale() < 1) ? shortest.setScale(1) : shortest).toPlainString();
	}

	/** States a day, unless it is null. */
	void date(Node subject, String property, @Nullable Object day) {
		if (day != null) {
			add(subject, property, NodeFactory.createLiteralDT(Objects.toString(day), XSDDatatype.XSDdate));
		}
	}

}
