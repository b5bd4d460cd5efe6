package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.report.document.Document.Metadata;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) want said about a document. */
final class Conformance {
  private static final String LANGUAGE = "en-GB";
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final int LONGEST = 300;

  private Conformance() {}

  static void declare(PDDocument document, Metadata raw) throws IOException {
    Metadata info = clean(raw);
    document.setVersion(1.7f);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    catalog.setPageMode(PageMode.USE_OUTLINES);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean("Marked", true);
    catalog.getCOSObject().setItem(COSName.getPDFName("MarkInfo"), marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.addOutputIntent(screenColours(document));
    byte[] packet = Xmp.packet(info, LANGUAGE).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    describe(document.getDocumentInformation(), info);
  }

  private static Metadata clean(Metadata raw) {
    return new Metadata(
        CleanText.line(raw.title(), LONGEST),
        CleanText.line(raw.author(), LONGEST),
        CleanText.line(raw.subject(), LONGEST),
        CleanText.line(raw.program(), LONGEST),
        raw.date(),
        CleanText.line(raw.marking(), LONGEST));
  }

  private static void describe(PDDocumentInformation information, Metadata info) {
    Calendar midnight = GregorianCalendar.from(info.date().atStartOfDay(ZoneOffset.UTC));
    information.setTitle(info.title());
    information.setAuthor(info.author());
    information.setSubject(info.subject());
    information.setCreator(info.program());
    information.setProducer(info.program());
    information.setCreationDate(midnight);
    information.setModificationDate(midnight);
  }

  private static PDOutputIntent screenColours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }
}
