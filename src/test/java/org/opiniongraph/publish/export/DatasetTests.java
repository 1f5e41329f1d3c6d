package org.opiniongraph.publish.export;

import java.net.URI;
import java.util.List;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A catalogue finds the licence, the size, the rhythm and all files of the data set. */
@GraphTest
class DatasetTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Addresses addresses;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/dataset          | text/turtle                            | text/turtle;charset=utf-8
			/dataset          | */*                                    | text/turtle;charset=utf-8
			/dataset          | application/ld+json, application/json  | application/ld+json
			/dataset          | application/n-triples                  | application/n-triples
			/dataset.ttl      | */*                                    | text/turtle;charset=utf-8
			/dataset.jsonld   | */*                                    | application/ld+json
			/dataset.nt       | */*                                    | application/n-triples
			/.well-known/void | text/turtle                            | text/turtle;charset=utf-8
			/.well-known/void | application/ld+json                    | application/ld+json
			""")
	void everyFormatSaysTheSame(String path, String accept, String type) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(path), "Accept", accept);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(type);
		assertThat(read(answer).isIsomorphicWith(read(HttpCall.get(this.graphQl.uri("/dataset.ttl"))))).isTrue();
		assertThat(
				HttpCall.get(this.graphQl.uri(path), "Accept", accept, "If-None-Match", answer.header("ETag")).status())
			.isEqualTo(304);
	}

	@Test
	void aBrowserGetsAPageWithTheLicenceTheCountsAndAllFiles() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/dataset"), "Accept",
				"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
		assertThat(answer.header("Content-Location")).endsWith("/dataset.html");
		Document page = Jsoup.parse(answer.text());
		List<String> links = page.select("a").eachAttr("href");
		Model model = read(HttpCall.get(this.graphQl.uri("/dataset.ttl")));
		Resource dataset = model.getResource(this.addresses.of("/dataset"));
		assertThat(links).contains(dataset.getProperty(DCTerms.license).getResource().getURI());
		dataset.listProperties(DCAT.distribution)
			.forEach((it) -> assertThat(links).contains(it.getResource().getURI()));
		assertThat(page.select("link[rel=alternate]").eachAttr("type")).contains("text/turtle", "application/ld+json");
		assertThat(page.select("li").eachText()).anyMatch((it) -> it.contains("Opinion") && it.endsWith(" 59"));
	}

	@Test
	void theDataSetHasALicenceASizeARhythmAndItsFiles() {
		Model model = read(HttpCall.get(this.graphQl.uri("/dataset")));
		Resource dataset = model.getResource(this.addresses.of("/dataset"));
		assertThat(dataset.hasProperty(RDF.type, DCAT.Dataset)).isTrue();
		assertThat(dataset.hasProperty(RDF.type, VOID.Dataset)).isTrue();
		assertThat(dataset.getProperty(DCTerms.license).getResource().getURI()).startsWith("https://");
		assertThat(dataset.getProperty(DCTerms.accrualPeriodicity).getResource().getURI()).contains("irregular");
		assertThat(dataset.listProperties(DCTerms.title).toList()).hasSize(2);
		JsonNode graph = this.graphQl.data("{ graph { revision counts { count } } }").get("graph");
		assertThat(dataset.getProperty(model.createProperty(DCAT.NS, "version")).getString())
			.isEqualTo(graph.get("revision").asString());
		assertThat(dataset.getProperty(VOID.entities).getLong())
			.isEqualTo(graph.get("counts").valueStream().mapToLong((it) -> it.get("count").asLong()).sum());
		JsonNode files = HttpCall.get(this.graphQl.uri("/export")).json().get("files");
		assertThat(dataset.listProperties(DCAT.distribution).toList()).hasSize(files.size());
		for (JsonNode file : files) {
			Resource distribution = model.getResource(file.get("url").asString());
			assertThat(distribution.getProperty(DCAT.byteSize).getLong()).isEqualTo(file.get("bytes").asLong());
			assertThat(distribution.hasProperty(DCTerms.license)).isTrue();
		}
	}

	@Test
	void theDumpHasAsManyStatementsAsItSays() {
		Model model = read(HttpCall.get(this.graphQl.uri("/dataset")));
		Resource dataset = model.getResource(this.addresses.of("/dataset"));
		List<String> dumps = dataset.listProperties(VOID.dataDump).mapWith((it) -> it.getResource().getURI()).toList();
		assertThat(dumps).hasSize(2);
		for (String dump : dumps) {
			assertThat(read(HttpCall.get(URI.create(dump))).size())
				.isEqualTo(dataset.getProperty(VOID.triples).getLong());
		}
	}

	@Test
	void anUnknownFormatIsTold() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/dataset.xml"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().get("suffixes")).hasSize(4);
	}

	private static Model read(HttpCall.Answer answer) {
		String type = answer.header("Content-Type");
		Lang language = type.contains("ld+json") ? Lang.JSONLD11
				: type.contains("turtle") ? Lang.TURTLE : Lang.NTRIPLES;
		Model model = ModelFactory.createDefaultModel();
		RDFParser.fromString(answer.text(), language).parse(model);
		return model;
	}

}
