package io.gridstride.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook, read back. */
public final class ReadBook {
  private final Map<String, Document> parts = new LinkedHashMap<>();

  private ReadBook() {}

  public static ReadBook of(byte[] bytes) throws IOException {
    ReadBook book = new ReadBook();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        book.parts.put(entry.getName(), parsed(zip.readAllBytes()));
      }
    }
    return book;
  }

  /** The names of its files. */
  public List<String> parts() {
    return List.copyOf(parts.keySet());
  }

  /** The elements of a name in one of its files. */
  public List<Element> all(String part, String name) {
    return all(Objects.requireNonNull(parts.get(part)).getDocumentElement(), name).toList();
  }

  /** The elements of a name in all its files. */
  public List<Element> all(String name) {
    return parts.values().stream().flatMap(part -> all(part.getDocumentElement(), name)).toList();
  }

  private static Stream<Element> all(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  /** The cells that are written of each row of a sheet, counted from 1. */
  public List<List<String>> cells(int sheet) {
    List<String> shared =
        all("xl/sharedStrings.xml", "si").stream().map(Element::getTextContent).toList();
    return all("xl/worksheets/sheet" + sheet + ".xml", "row").stream()
        .map(row ->
            all(row, "c")
                .map(cell ->
                    cell.getAttribute("t").equals("s")
                        ? shared.get(Integer.parseInt(cell.getTextContent()))
                        : cell.getTextContent())
                .toList())
        .toList();
  }

  private static Document parsed(byte[] xml) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("not well-formed", e);
    }
  }
}
