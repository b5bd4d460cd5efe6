package io.gridstride.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a written report as pictures, for a preview. Keeps the file in memory; used by one
 * thread at a time.
 */
public final class PdfPages implements AutoCloseable {
  private static final float POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfPages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /** Of a file that {@link PdfReport} wrote. */
  public static PdfPages of(byte[] pdf) {
    try {
      return new PdfPages(Loader.loadPDF(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException("a report cannot be read back", e);
    }
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /** Width of a page, counted from 0, in points. */
  public float width(int page) {
    return document.getPage(page).getMediaBox().getWidth();
  }

  /** Height of a page, counted from 0, in points. */
  public float height(int page) {
    return document.getPage(page).getMediaBox().getHeight();
  }

  /**
   * Paints a page.
   *
   * @param page counted from 0
   * @param scale pixels per point
   */
  public PageImage page(int page, float scale) {
    try {
      BufferedImage image =
          renderer.renderImageWithDPI(page, scale * POINTS_PER_INCH, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      return new PageImage(
          width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    } catch (IOException e) {
      throw new UncheckedIOException("a page of a report cannot be painted", e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
