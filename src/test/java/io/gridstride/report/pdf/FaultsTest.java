package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.document.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

/** Tests the conformance test: each single fault put into a good file must be seen. */
class FaultsTest {
  private static final byte[] GOOD =
      PdfReport.bytes(
          Samples.chapter(
              List.of(
                  new Block.Heading("h", "Heading"),
                  Samples.figure("f", "Drawing", Samples.scene("x"), "Drawing", "A box")),
              0));

  @Test
  void withoutAFaultNothingIsCaught() throws Exception {
    assertThat(Vera.violations(GOOD)).isEmpty();
  }

  @Test
  void aFileThatNamesNoLanguageIsCaught() throws Exception {
    caught(pdf -> root(pdf).removeItem(COSName.LANG));
  }

  @Test
  void aFigureWithoutWordsIsCaught() throws Exception {
    caught(pdf -> first(pdf, "Figure").removeItem(COSName.ALT));
  }

  @Test
  void aLinkWithoutWordsIsCaught() throws Exception {
    caught(pdf -> contents(pdf).getAnnotations().getFirst().setContents(null));
  }

  private static PDPage contents(PDDocument pdf) {
    return pdf.getPage(1);
  }

  @Test
  void aSkippedHeadingLevelIsCaught() throws Exception {
    caught(pdf -> first(pdf, "H2").setItem(COSName.S, COSName.getPDFName("H4")));
  }

  @Test
  void aScriptIsCaught() throws Exception {
    caught(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  private interface Fault {
    void into(PDDocument pdf) throws IOException;
  }

  private static void caught(Fault fault) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(GOOD)) {
      fault.into(pdf);
      pdf.save(out);
    }
    assertThat(Vera.violations(out.toByteArray())).isNotEmpty();
  }

  private static COSDictionary root(PDDocument pdf) {
    return pdf.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary first(PDDocument pdf, String type) {
    COSDictionary found = find(root(pdf).getCOSDictionary(COSName.STRUCT_TREE_ROOT), type);
    assertThat(found).isNotNull();
    return found;
  }

  private static COSDictionary find(COSBase node, String type) {
    if (node instanceof COSObject reference) {
      return find(reference.getObject(), type);
    }
    if (node instanceof COSArray kids) {
      for (COSBase kid : kids) {
        COSDictionary found = find(kid, type);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (node instanceof COSDictionary element) {
      return type.equals(element.getNameAsString(COSName.S))
          ? element
          : find(element.getItem(COSName.K), type);
    }
    return null;
  }
}
