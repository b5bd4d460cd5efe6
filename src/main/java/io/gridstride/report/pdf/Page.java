package io.gridstride.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page that is being filled. Content is written under a tag or as an artifact; neighbouring
 * content of one tag shares one marked sequence.
 */
final class Page {
  /** A tag that no content is under: decoration, which a reader does not hear. */
  static final Optional<Tag> ARTIFACT = Optional.empty();

  private static final int UNKNOWN = -1;

  private final PageFormat format;
  private final int number;
  private final String runningTitle;
  private final PDPage page = new PDPage();
  private final Operators out = new Operators();
  private final COSArray tagged = new COSArray();
  private final COSArray annotations = new COSArray();

  private Optional<Optional<Tag>> open = Optional.empty();
  private int fill = UNKNOWN;
  private int stroke = UNKNOWN;
  private String font = "";

  /**
   * @param number from 1
   * @param runningTitle what the running head says; empty for a page without one
   */
  Page(PageFormat format, int number, String runningTitle) {
    this.format = format;
    this.number = number;
    this.runningTitle = runningTitle;
    page.setMediaBox(new PDRectangle(format.width(), format.height()));
  }

  PageFormat format() {
    return format;
  }

  int number() {
    return number;
  }

  String runningTitle() {
    return runningTitle;
  }

  PDPage page() {
    return page;
  }

  COSDictionary dictionary() {
    return page.getCOSObject();
  }

  /** The structure elements of the marked sequences, by their number on this page. */
  COSArray tagged() {
    return tagged;
  }

  COSArray annotations() {
    return annotations;
  }

  /** What was written since the last call. */
  byte[] drain() {
    close();
    forgetState();
    return out.drain();
  }

  // ---- marking

  /** What follows belongs to this tag, or is an artifact. */
  void mark(Optional<Tag> tag) {
    if (open.isPresent() && open.get().equals(tag)) {
      return;
    }
    close();
    open = Optional.of(tag);
    if (tag.isPresent()) {
      int id = tagged.size();
      tagged.add(tag.get().element());
      tag.get().addContent(dictionary(), id);
      out.raw("/" + tag.get().type() + "<</MCID " + id + ">>BDC\n");
    } else {
      out.raw("/Artifact BMC\n");
    }
  }

  /** What follows is a running head or foot. */
  void markPagination(String subtype) {
    close();
    open = Optional.of(ARTIFACT);
    out.raw("/Artifact<</Type/Pagination/Subtype/" + subtype + ">>BDC\n");
  }

  private void close() {
    if (open.isPresent()) {
      out.raw("EMC\n");
      open = Optional.empty();
    }
  }

  // ---- text and links

  /** Writes glyphs; {@code y} is the baseline. */
  void text(TextStyle style, double x, double y, char[] glyphs, int from, int to) {
    fill(style.colour());
    out.raw("BT ");
    String wanted = style.cut().resource() + " " + style.size();
    if (!font.equals(wanted)) {
      font = wanted;
      out.raw("/" + style.cut().resource() + " ").number(style.size()).raw("Tf ");
    }
    out.number(x).number(up(y)).raw("Td ").glyphs(glyphs, from, to).raw("ET\n");
  }

  /** Makes an area lead to another place of the document; {@code link} is its Link tag. */
  void link(
      Tag link,
      String contents,
      COSArray destination,
      int structParent,
      double x,
      double y,
      double width,
      double height) {
    COSDictionary annotation = new SmallDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setItem(COSName.RECT, box(x, y, width, height));
    annotation.setItem(
        COSName.BORDER, new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
    annotation.setInt(COSName.F, 4);
    annotation.setItem(COSName.DEST, destination);
    annotation.setString(COSName.CONTENTS, contents);
    annotation.setInt(COSName.STRUCT_PARENT, structParent);
    link.addAnnotation(annotation, dictionary());
    annotations.add(annotation);
  }

  /** A rectangle as PDF writes it: lower left and upper right corner. */
  COSArray box(double x, double y, double width, double height) {
    COSArray box = new COSArray();
    for (double side : new double[] {x, up(y + height), x + width, up(y)}) {
      box.add(new COSFloat(Math.round(side * 100) / 100f));
    }
    return box;
  }

  // ---- paths

  /** Fills or outlines a path, or both. */
  void paint(Ink ink, Consumer<Path> draw) {
    ink.fill().ifPresent(this::fill);
    ink.line().ifPresent(this::stroke);
    if (ink.line().isPresent()) {
      out.number(ink.width()).raw("w\n");
      if (ink.dash() > 0) {
        out.raw("[").number(ink.dash()).raw("]0 d\n");
      }
    }
    draw.accept(new Path(out, format.height()));
    out.raw(ink.operator());
    if (ink.dash() > 0) {
      out.raw("[]0 d\n");
    }
  }

  /** Shows a picture of the page's resources in a rectangle. */
  void picture(String name, double x, double y, double width, double height) {
    out.raw("q ")
        .number(width)
        .raw("0 0 ")
        .number(height)
        .number(x)
        .number(up(y + height))
        .raw("cm /" + name + " Do Q\n");
  }

  /** Draws with nothing shown outside a rectangle. */
  void clipped(double x, double y, double width, double height, Runnable draw) {
    out.raw("q ");
    new Path(out, format.height()).rectangle(x, y, width, height);
    out.raw("W n\n");
    draw.run();
    out.raw("Q\n");
    forgetState();
  }

  private void forgetState() {
    fill = UNKNOWN;
    stroke = UNKNOWN;
    font = "";
  }

  private void fill(int colour) {
    if (fill != colour) {
      fill = colour;
      out.colour(colour).raw("rg\n");
    }
  }

  private void stroke(int colour) {
    if (stroke != colour) {
      stroke = colour;
      out.colour(colour).raw("RG\n");
    }
  }

  private double up(double y) {
    return format.height() - y;
  }
}
