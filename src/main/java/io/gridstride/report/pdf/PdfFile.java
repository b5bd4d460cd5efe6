package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.report.document.Document.Metadata;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The document under construction: pages, structure, places that links lead to, bookmarks. */
final class PdfFile implements AutoCloseable {
  private static final int LONGEST_BOOKMARK = 120;

  /** Above every page's own key in the parent tree. */
  private static final int FIRST_LINK_KEY = 1_000_000;

  private final PrintStyle style;
  private final Sheets sheets;
  private final PDDocument document = new PDDocument();
  private final FontSet fonts;
  private final Consumer<Integer> pageStarted;
  private final COSDictionary resources = new COSDictionary();
  private final COSDictionary treeRoot = new COSDictionary();
  private final Tag root = Tag.document(treeRoot);
  private final List<Page> pages = new ArrayList<>();
  private final COSArray linkTags = new COSArray();
  private final Map<String, COSArray> destinations = new TreeMap<>();
  private final Map<String, Integer> placed = new LinkedHashMap<>();
  private final PDDocumentOutline outline = new PDDocumentOutline();

  /**
   * @param pageStarted is told the number of each page as it begins
   */
  PdfFile(PrintStyle style, Consumer<Integer> pageStarted) {
    this.style = style;
    this.sheets = Sheets.of(style.paper());
    this.fonts = new FontSet(style.template().fonts());
    this.pageStarted = pageStarted;
  }

  PrintStyle style() {
    return style;
  }

  Sheets sheets() {
    return sheets;
  }

  PDDocument document() {
    return document;
  }

  FontSet fonts() {
    return fonts;
  }

  /** The top of the structure tree. */
  Tag root() {
    return root;
  }

  List<Page> pages() {
    return pages;
  }

  PDOutlineNode outline() {
    return outline;
  }

  Page newPage(PageFormat format, String runningTitle) {
    Page page = new Page(format, pages.size() + 1, runningTitle);
    page.dictionary().setItem(COSName.RESOURCES, resources);
    document.addPage(page.page());
    pages.add(page);
    pageStarted.accept(page.number());
    return page;
  }

  /** Lets pages show a picture under a name. */
  void picture(String name, PDImageXObject image) {
    COSDictionary pictures = new COSDictionary();
    pictures.setItem(COSName.getPDFName(name), image);
    resources.setItem(COSName.XOBJECT, pictures);
  }

  /** Says that the thing with this id stands here. */
  void place(String id, Page page, float y) {
    if (placed.putIfAbsent(id, page.number()) == null) {
      COSArray destination = destination(id);
      destination.add(page.dictionary());
      destination.add(COSName.getPDFName("XYZ"));
      destination.add(COSInteger.ZERO);
      destination.add(new COSFloat(Math.round(page.format().height() - y)));
      destination.add(COSNull.NULL);
    }
  }

  /** Where a placed id stands. */
  int pageNumber(String id) {
    return Optional.ofNullable(placed.get(id))
        .orElseThrow(() -> new IllegalStateException("nothing in the document has the id " + id));
  }

  /** Makes an area lead to an id, which may be placed later. */
  void link(
      Page page, Tag tag, String contents, String id, float x, float y, float width, float height) {
    int key = FIRST_LINK_KEY + linkTags.size();
    linkTags.add(tag.element());
    page.link(tag, contents, destination(id), key, x, y, width, height);
  }

  /** Adds a bookmark below another. */
  PDOutlineItem bookmark(PDOutlineNode parent, String title, String id) {
    PDOutlineItem item = new PDOutlineItem(new SmallDictionary());
    item.setTitle(CleanText.line(title, LONGEST_BOOKMARK));
    item.getCOSObject().setItem(COSName.DEST, destination(id));
    parent.addLast(item);
    return item;
  }

  /** One array per id, shared by all that refer to it and filled when its place is known. */
  private COSArray destination(String id) {
    return destinations.computeIfAbsent(id, unplaced -> new COSArray());
  }

  /** Packs what was written on a page so far; running heads may still be added. */
  void pack(Page page) throws IOException {
    COSStream content = document.getDocument().createCOSStream();
    try (OutputStream out = content.createRawOutputStream()) {
      out.write(Flate.packed(page.drain()));
    }
    content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    COSDictionary dictionary = page.dictionary();
    if (dictionary.getItem(COSName.CONTENTS) instanceof COSArray contents) {
      contents.add(content);
    } else {
      dictionary.setItem(COSName.CONTENTS, new COSArray(List.of(content)));
    }
    dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
    if (page.annotations().size() > 0) {
      dictionary.setItem(COSName.ANNOTS, page.annotations());
    }
  }

  void save(Metadata metadata, OutputStream out) throws IOException {
    destinations.keySet().forEach(this::pageNumber);
    COSDictionary fontResources = new COSDictionary();
    fonts.embed(document, fontResources);
    resources.setItem(COSName.FONT, fontResources);
    treeRoot.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    treeRoot.setItem(COSName.PARENT_TREE, parentTree());
    treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, FIRST_LINK_KEY + linkTags.size());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, treeRoot);
    document.getDocumentCatalog().setDocumentOutline(outline);
    Conformance.declare(document, metadata);
    new ObjectWriter(out).write(document.getDocument().getTrailer());
  }

  /** From a page's or link's key to the structure elements that its content belongs to. */
  private COSDictionary parentTree() {
    COSArray numbers = new COSArray();
    for (Page page : pages) {
      int key = page.number() - 1;
      page.dictionary().setInt(COSName.STRUCT_PARENTS, key);
      numbers.add(COSInteger.get(key));
      numbers.add(page.tagged());
    }
    for (int i = 0; i < linkTags.size(); i++) {
      numbers.add(COSInteger.get(FIRST_LINK_KEY + i));
      numbers.add(linkTags.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
