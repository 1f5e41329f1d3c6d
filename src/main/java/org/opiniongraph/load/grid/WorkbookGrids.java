package org.opiniongraph.load.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of a workbook (XLSX) as a stream. Dates and numbers are read as they
 * are displayed, and readings above kanji (furigana) are left out. POI refuses document
 * types, so no entity is resolved.
 */
final class WorkbookGrids {

	private WorkbookGrids() {
	}

	static GridFile read(String file, byte[] content) {
		try (OPCPackage packed = OPCPackage.open(new ByteArrayInputStream(content))) {
			var reader = new XSSFReader(packed);
			Set<String> hidden = hiddenSheets(reader);
			var strings = new ReadOnlySharedStringsTable(packed, false);
			StylesTable styles = reader.getStylesTable();
			var grids = new ArrayList<Grid>();
			var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					String name = sheets.getSheetName();
					var handler = new SheetHandler(file, name, styles, strings);
					parse(sheet, handler);
					grids.add(new Grid(name, name, handler.lines(), hidden.contains(name)));
				}
			}
			return new GridFile("XLSX, sheets %s".formatted(names(grids)), false, "", grids);
		}
		catch (IOException | SAXException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException
				| RecordFormatException | IllegalArgumentException | IllegalStateException
				| IndexOutOfBoundsException ex) {
			throw UnpackedFile.unreadable(file, "an XLSX", ex);
		}
	}

	private static List<String> names(List<Grid> grids) {
		return grids.stream().map(Grid::name).toList();
	}

	private static Set<String> hiddenSheets(XSSFReader reader) throws IOException, SAXException, OpenXML4JException {
		var hidden = new HashSet<String>();
		try (InputStream workbook = reader.getWorkbookData()) {
			parse(workbook, new DefaultHandler() {
				@Override
				public void startElement(String uri, String name, String qualified, Attributes attributes) {
					String state = attributes.getValue("state");
					if (name.equals("sheet") && state != null && !state.equals("visible")) {
						hidden.add(String.valueOf(attributes.getValue("name")));
					}
				}
			});
		}
		return hidden;
	}

	private static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
		try {
			XMLReader reader = XMLHelper.newXMLReader();
			reader.setContentHandler(handler);
			reader.parse(new InputSource(xml));
		}
		catch (javax.xml.parsers.ParserConfigurationException ex) {
			throw new IllegalStateException("no parser of XML", ex);
		}
	}

}
