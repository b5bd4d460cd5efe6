package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.SmallUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class PdfReportTest {
  private static final byte[] EVERYTHING = PdfReport.bytes(Samples.everything("Zebra"));
  private static final byte[] REPORT = PdfReport.bytes(SmallUtility.report());

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(PdfReport.bytes(SmallUtility.report())).isEqualTo(REPORT);
  }

  @Test
  void everyPageButTheCoverIsNumbered() throws IOException {
    try (Read pdf = Read.of(EVERYTHING)) {
      assertThat(pdf.page(1)).doesNotContain("Page 1 of");
      for (int page = 2; page <= pdf.pages(); page++) {
        assertThat(pdf.page(page)).contains("Page " + page + " of " + pdf.pages());
      }
    }
  }

  @Test
  void theContentsNameThePageOfEachHeading() throws IOException {
    try (Read pdf = Read.of(EVERYTHING)) {
      Matcher entry = Pattern.compile("(?m)^(.+?) (\\d+)$").matcher(pdf.page(2));
      int found = 0;
      while (entry.find()) {
        if (!entry.group(1).contains("Page")) {
          assertThat(pdf.lines(Integer.parseInt(entry.group(2)))).contains(entry.group(1));
          found++;
        }
      }
      assertThat(found).isEqualTo(6);
    }
  }

  @Test
  void everyThreatStandsInTheTextWithItsFacts() throws IOException {
    try (Read pdf = Read.of(REPORT)) {
      assertThat(pdf.flat())
          .contains("S01@up", "T01@broker", "D01@broker", "E01@hes", "G01@lan")
          .contains("A false meter sends readings")
          .contains("Authentication: none (stated in the model)");
    }
  }

  @Test
  void everyLinkLeadsToAPageAndSaysWhere() throws IOException {
    try (Read pdf = Read.of(REPORT)) {
      int links = 0;
      for (PDPage page : pdf.document().getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(annotation.getContents()).isNotBlank();
          PDPageDestination target =
              (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
          assertThat(pdf.document().getPages().indexOf(target.getPage())).isNotNegative();
          links++;
        }
      }
      assertThat(links).isGreaterThan(20);
    }
  }

  @Test
  void bookmarksLeadToChaptersHeadingsAndCards() throws IOException {
    try (Read pdf = Read.of(REPORT)) {
      List<String> titles = new ArrayList<>();
      bookmarks(pdf, pdf.document().getDocumentCatalog().getDocumentOutline(), titles);

      assertThat(titles)
          .contains("Contents", "1  Executive summary", "Data-flow diagram", "Critical: 2 threats")
          .contains("S01@up  A false meter sends readings");
    }
  }

  private static void bookmarks(Read pdf, PDOutlineNode node, List<String> titles)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      PDPage page = item.findDestinationPage(pdf.document());
      assertThat(pdf.document().getPages().indexOf(page)).isNotNegative();
      bookmarks(pdf, item, titles);
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (Read pdf = Read.of(EVERYTHING)) {
      PDResources resources = pdf.document().getPage(0).getResources();
      int fonts = 0;
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
        fonts++;
      }
      assertThat(fonts).isEqualTo(4);
    }
  }

  @Test
  void nothingInTheFileActsOrIsAttached() throws IOException {
    byte[] hostile = PdfReport.bytes(SmallUtility.report(SmallUtility.saying("<</S/JavaScript")));
    try (Read pdf = Read.of(hostile)) {
      List<String> keys = new ArrayList<>();
      for (COSObjectKey key : pdf.document().getDocument().getXrefTable().keySet()) {
        names(pdf.document().getDocument().getObjectFromPool(key).getObject(), keys);
      }
      assertThat(keys).contains("Dest", "Alt");
      assertThat(keys).doesNotContain("JS", "Launch", "JavaScript", "EmbeddedFile", "OpenAction");
      assertThat(keys).doesNotContain("URI", "A1", "AA", "SubmitForm", "GoToR");
    }
  }

  private static void names(COSBase object, List<String> names) {
    if (object instanceof COSDictionary dictionary) {
      dictionary
          .entrySet()
          .forEach(entry -> {
            names.add(entry.getKey().getName());
            if (entry.getValue() instanceof COSName value) {
              names.add(value.getName());
            } else if (!(entry.getValue() instanceof COSObject)) {
              names(entry.getValue(), names);
            }
          });
    } else if (object instanceof COSArray array) {
      for (COSBase item : array) {
        if (!(item instanceof COSObject)) {
          names(item, names);
        }
      }
    }
  }

  @Test
  void markupInAModelIsOnlyText() throws IOException {
    String text = "<script>alert('1')</script> & \\ ( ) %s ${x} {{y}} =cmd()";
    try (Read pdf = Read.of(PdfReport.bytes(SmallUtility.report(SmallUtility.saying(text))))) {
      assertThat(pdf.flat()).contains(text);
    }
  }

  @Test
  void aTableRepeatsItsHeadOnEveryPage() throws IOException {
    try (Read pdf = Read.of(EVERYTHING)) {
      List<Integer> pages = new ArrayList<>();
      for (int page = 3; page <= pdf.pages(); page++) {
        List<String> lines = pdf.lines(page);
        if (lines.stream().filter(line -> line.matches("T-\\d Forged readings.*")).count() > 1) {
          assertThat(lines).contains("Id Threat Severity");
          pages.add(page);
        }
      }
      assertThat(pages).hasSizeGreaterThan(1);
    }
  }

  @Test
  void aCardThatRunsOnSaysWhoseItIs() throws IOException {
    byte[] pdf = PdfReport.bytes(Samples.everything("A long explanation. ".repeat(150)));
    try (Read read = Read.of(pdf)) {
      assertThat(read.text()).containsPattern("T-3 A long explanation\\..*\u2026, continued");
    }
  }

  @Test
  void theDiagramIsTextAndVectors() throws IOException {
    try (Read pdf = Read.of(REPORT)) {
      for (int page = 1; page <= pdf.pages(); page++) {
        assertThat(pdf.document().getPage(page - 1).getResources().getXObjectNames()).isEmpty();
      }
      int diagram = pageOf(pdf, "Figure 1. ");
      assertThat(pdf.page(diagram)).contains("Head-end", "MQTT", "PLANT NETWORK");
    }
  }

  private static int pageOf(Read pdf, String text) throws IOException {
    for (int page = 1; page <= pdf.pages(); page++) {
      if (pdf.page(page).contains(text)) {
        return page;
      }
    }
    throw new AssertionError("no page has " + text);
  }
}
