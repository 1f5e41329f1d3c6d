package org.opiniongraph.publish.pages;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import org.opiniongraph.clients.ClientTools;

import org.springframework.beans.factory.annotation.Autowired;

/** The explorer over many documents. */
@LargeGraphTest
class ExplorerDocumentsTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void peopleChooseDocumentsNarrowResultsToSomeAndReadLongLists() {
		ClientTools.browse("browser/explorer-documents.mjs", this.graphQl.uri(""),
				Path.of("target/explorer").toAbsolutePath());
	}

}
