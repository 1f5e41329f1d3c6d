package org.opiniongraph.publish.web;

import org.opiniongraph.api.field.Identified;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Gives each node the address that names it; no statement is needed. */
@Controller
class NodeAddressController {

	private final Addresses addresses;

	NodeAddressController(Addresses addresses) {
		this.addresses = addresses;
	}

	@SchemaMapping(typeName = "Named", field = "url")
	String ofNamed(Identified node) {
		return this.addresses.ofNode(node.id());
	}

	@SchemaMapping(typeName = "Commitment", field = "url")
	String ofCommitment(Identified commitment) {
		return this.addresses.ofNode(commitment.id());
	}

	@SchemaMapping(typeName = "StockAnswer", field = "url")
	String ofStockAnswer(Identified stockAnswer) {
		return this.addresses.ofNode(stockAnswer.id());
	}

	@SchemaMapping(typeName = "Passage", field = "url")
	String ofPassage(Identified passage) {
		return this.addresses.ofNode(passage.id());
	}

}
