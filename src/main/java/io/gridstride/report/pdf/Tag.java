package io.gridstride.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * An element of the structure tree, which gives the page its reading order and its meaning. The
 * tree's order is the order in which children and content are added, not that of painting.
 */
final class Tag {
  private final String type;
  private final COSDictionary element = new SmallDictionary();

  private Tag(String type, COSDictionary parent) {
    this.type = type;
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.P, parent);
  }

  /** The only child of the tree's root. */
  static Tag document(COSDictionary treeRoot) {
    Tag document = new Tag("Document", treeRoot);
    treeRoot.setItem(COSName.K, document.element);
    return document;
  }

  /** A new last child of a standard structure type, such as {@code P} or {@code TD}. */
  Tag child(String childType) {
    Tag child = new Tag(childType, element);
    addKid(child.element);
    return child;
  }

  String type() {
    return type;
  }

  COSDictionary element() {
    return element;
  }

  /** What a reader hears instead of a picture. */
  Tag alternative(String text) {
    element.setString(COSName.ALT, text);
    return this;
  }

  /** What a reader hears instead of the order on paper; a picture keeps its own words. */
  void actualText(String text) {
    if (!element.containsKey(COSName.ALT)) {
      element.setString(COSName.ACTUAL_TEXT, text);
    }
  }

  Tag columnHead() {
    return attribute("Table", "Scope", COSName.getPDFName("Column"));
  }

  Tag rowHead() {
    return attribute("Table", "Scope", COSName.getPDFName("Row"));
  }

  Tag bulleted() {
    return attribute("List", "ListNumbering", COSName.getPDFName("Disc"));
  }

  Tag summary(String text) {
    return attribute("Table", "Summary", new COSString(text));
  }

  Tag boundingBox(COSArray box) {
    return attribute("Layout", "BBox", box);
  }

  private Tag attribute(String owner, String key, COSBase value) {
    COSDictionary attributes = SmallDictionary.inside();
    attributes.setName(COSName.O, owner);
    attributes.setItem(COSName.getPDFName(key), value);
    element.setItem(COSName.A, attributes);
    return this;
  }

  /** Adds marked content of a page; {@code id} is unique on it. */
  void addContent(COSDictionary page, int id) {
    COSBase first = element.getItem(COSName.PG);
    if (first == null) {
      element.setItem(COSName.PG, page);
    }
    if (first == null || first.equals(page)) {
      addKid(COSInteger.get(id));
    } else {
      COSDictionary content = SmallDictionary.inside();
      content.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      content.setItem(COSName.PG, page);
      content.setInt(COSName.MCID, id);
      addKid(content);
    }
  }

  /** Adds a link annotation that stands on a page. */
  void addAnnotation(COSDictionary annotation, COSDictionary page) {
    COSDictionary reference = SmallDictionary.inside();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.getPDFName("Obj"), annotation);
    reference.setItem(COSName.PG, page);
    addKid(reference);
  }

  private void addKid(COSBase kid) {
    COSBase kids = element.getItem(COSName.K);
    if (kids == null) {
      element.setItem(COSName.K, kid);
    } else if (kids instanceof COSArray several) {
      several.add(kid);
    } else {
      COSArray several = new COSArray();
      several.add(kids);
      several.add(kid);
      element.setItem(COSName.K, several);
    }
  }
}
