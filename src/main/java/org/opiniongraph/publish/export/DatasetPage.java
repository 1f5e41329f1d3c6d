package org.opiniongraph.publish.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.HtmlPage;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;

/**
 * The description of the data set for people: what it is, under which licence, how large,
 * and where its files are.
 */
final class DatasetPage {

	private static final int KILOBYTE = 1024;

	private final DatasetProperties about;

	private final Addresses addresses;

	private final Export export;

	private final Element main = new Element("main");

	DatasetPage(DatasetProperties about, Addresses addresses, Export export) {
		this.about = about;
		this.addresses = addresses;
		this.export = export;
	}

	/** Writes it; the same graph and the same settings give the same bytes. */
	byte[] write() {
		String title = Objects.requireNonNullElse(this.about.title(), Labels.of("dataset"));
		Document page = HtmlPage.begin(title, this.addresses);
		DatasetFormat.others(DatasetFormat.HTML)
			.forEach((it) -> HtmlPage.alternate(page, it.mediaType().toString(), address(it)));
		this.main.appendElement("h1").text(title);
		Stream.of(this.about.titleEn(), this.about.description(), this.about.descriptionEn())
			.filter(Objects::nonNull)
			.forEach((it) -> this.main.appendElement("p").text(it));
		facts();
		counts();
		files();
		page.body().appendChild(this.main);
		page.body().appendElement("footer").appendChild(formats());
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	private void facts() {
		Element list = this.main.appendElement("ul");
		linked(list, "licence", this.about.licence());
		fact(list, "rights", this.about.rights());
		fact(list, "publisher", this.about.publisher());
		linked(list, "rhythm", this.about.rhythm());
		fact(list, "revision", this.export.graph().revision());
		fact(list, "modified", this.export.graph().loadedAt().toString());
	}

	private static void fact(Element list, String name, @Nullable String said) {
		if (said != null && !said.isBlank()) {
			item(list, name).appendText(said.strip());
		}
	}

	private static void linked(Element list, String name, @Nullable URI address) {
		if (address != null) {
			item(list, name).appendElement("a").attr("href", address.toString()).text(address.toString());
		}
	}

	private static Element item(Element list, String name) {
		Element item = list.appendElement("li");
		item.appendElement("strong").text(Labels.of(name));
		return item.appendText(" ");
	}

	private void counts() {
		this.main.appendElement("h2").text(Labels.of("counts"));
		Element list = this.main.appendElement("ul");
		Arrays.stream(NodeKind.values())
			.filter(NodeKind::isPublic)
			.forEach((kind) -> fact(list, kind.name(),
					this.export.counts().nodes().getOrDefault(kind.label(), 0L).toString()));
	}

	private void files() {
		this.main.appendElement("h2").text(Labels.of("files"));
		Element list = this.main.appendElement("ul");
		for (ExportFile file : ExportFile.values()) {
			ExportedFile figures = Objects.requireNonNull(this.export.files().get(file));
			Element item = list.appendElement("li");
			item.appendElement("a")
				.attr("href", this.addresses.of(WebPaths.EXPORT + "/" + file.fileName()))
				.text(file.fileName());
			item.appendText(" (%s, %,d KB)".formatted(file.mediaType().replaceFirst(";.*", ""),
					figures.bytes() / KILOBYTE + 1));
		}
	}

	private Element formats() {
		Element formats = new Element("p").appendText(Labels.of("formats") + ":");
		DatasetFormat.others(DatasetFormat.HTML)
			.forEach((it) -> formats.appendText(" ").appendElement("a").attr("href", address(it)).text(it.suffix()));
		formats.appendText(" · ")
			.appendElement("a")
			.attr("href", this.addresses.of(WebPaths.DOORS))
			.text(Labels.of("doors"));
		return formats;
	}

	private String address(DatasetFormat format) {
		return this.addresses.of(WebPaths.DATASET + format.suffix());
	}

}
