package org.opiniongraph.publish.summaries;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents carry the summaries of GraphQL, as the published schema says. */
@GraphTest
class SummaryDocumentTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	Addresses addresses;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void everyDocumentKeepsToThePublishedSchema() throws Exception {
		JsonSchema schema = schema("document.schema.json");
		var without = new TreeSet<String>();
		for (String id : ids()) {
			String text = ok(this.addresses.ofDocument(id) + ".json");
			assertThat(schema.validate(text, InputFormat.JSON)).as(id).isEmpty();
			JsonNode document = new JsonMapper().readTree(text);
			if (!document.has("summary")) {
				without.add(document.get("kind").asString());
			}
		}
		assertThat(without).containsExactly("COUNCIL", "MATERIAL", "OPINION", "RESPONSE", "WEB_PAGE");
	}

	@Test
	void theSchemaAllowsNothingElse() throws Exception {
		JsonSchema schema = schema("summary.schema.json");
		String summary = new JsonMapper().readTree(ok(this.addresses.ofDocument("theme:5g") + ".json"))
			.get("summary")
			.toString();
		assertThat(schema.validate(summary, InputFormat.JSON)).isEmpty();
		assertThat(schema.validate(summary.replaceFirst("\\{", "{\"more\": 1,"), InputFormat.JSON)).isNotEmpty();
		assertThat(schema.validate(summary.replaceFirst("\"start\":", "\"begin\":"), InputFormat.JSON)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "document:cstf-13", "category:cstf-13/2", "member:cstf/中尾", "program:cyder",
			"organization:nict", "theme:5g" })
	void everyFormatShowsItAndEveryLinkResolves(String id) throws Exception {
		String address = this.addresses.ofDocument(id);
		JsonNode summary = new JsonMapper().readTree(ok(address + ".json")).get("summary");
		for (String url : summary.findValuesAsString("url").stream().distinct().toList()) {
			assertThat(get(url).statusCode()).as(url).isEqualTo(303);
		}
		String markdown = ok(address + ".md");
		String page = Jsoup.parse(ok(address + ".html")).text();
		for (JsonNode sentence : summary.get("sentences")) {
			assertThat(page).contains(sentence.get("ja").asString()).contains(sentence.get("en").asString());
		}
		for (JsonNode quote : summary.get("quotes")) {
			assertThat(Jsoup.parse(ok(address + ".html")).select("blockquote").eachText())
				.contains(Jsoup.parse(quote.at("/quote/text").asString()).text());
		}
		assertThat(markdown.indexOf(Labels.of("summary"))).isPositive()
			.isLessThan(markdown.indexOf("## " + Labels.of("opinions")));
		assertThat(ok(address + ".ttl")).contains("schema:abstract")
			.contains("@en")
			.contains(summary.at("/sentences/0/ja").asString().replace("\"", "\\\""));
	}

	@Test
	void laterPagesDoNotRepeatIt() throws Exception {
		JsonNode first = new JsonMapper().readTree(ok(this.addresses.ofDocument("document:cstf-13") + ".json"));
		JsonNode second = new JsonMapper().readTree(ok(first.at("/opinions/next").asString()));
		assertThat(first.has("summary")).isTrue();
		assertThat(second.has("summary")).isFalse();
		assertThat(second.at("/opinions/items")).isNotEmpty();
	}

	private JsonSchema schema(String name) {
		return JsonSchemaFactory.getInstance(VersionFlag.V202012)
			.getSchema(SchemaLocation.of(this.addresses.of(WebPaths.SCHEMAS + "/" + name)));
	}

	private List<String> ids() {
		var ids = new ArrayList<String>(List.of("council:cstf", "material:cstf-13/資料13-1/③"));
		for (String query : List.of("{ summaries(first: 100) { edges { node { subject { id: nodeId } } } } }",
				"{ summaries(last: 100) { edges { node { subject { id: nodeId } } } } }",
				"{ opinions(first: 100) { edges { node { id citations { page { id } } } } } }",
				"{ responses(first: 100) { edges { node { id } } } }")) {
			ids.addAll(this.graphQl.data(query).findValuesAsString("id"));
		}
		return ids.stream().distinct().toList();
	}

	private static String ok(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
		return answer.body();
	}

	private static HttpResponse<String> get(String address) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
	}

}
