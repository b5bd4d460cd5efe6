package io.gridstride.picture;

import io.gridstride.drawing.Scene.Extent;
import io.gridstride.font.CleanText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as PNG, with its title and the size at which it is as large as on a screen. */
public final class Png {
  /** A picture of so many pixels takes 400 MB while it is painted. */
  public static final long MOST_PIXELS = 100_000_000;

  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final int PER_METRE = 3_780;
  private static final int LONGEST_TITLE = 1_000;

  private Png() {}

  /** Whether it can be painted: it has at most {@link #MOST_PIXELS}. */
  public static boolean fits(Illustration picture, int scale) {
    return (long) width(picture, scale) * height(picture, scale) <= MOST_PIXELS;
  }

  /** In pixels, at least 1. */
  public static int width(Illustration picture, int scale) {
    return pixels(picture.scene().extent().width(), scale);
  }

  /** In pixels, at least 1. */
  public static int height(Illustration picture, int scale) {
    return pixels(picture.scene().extent().height(), scale);
  }

  private static int pixels(double units, int scale) {
    return Math.max(1, (int) Math.ceil(units * scale));
  }

  /**
   * The whole file.
   *
   * @param scale pixels per diagram unit, at least 1
   * @throws IllegalArgumentException when it does not {@link #fits fit}
   */
  public static byte[] bytes(Illustration picture, int scale) {
    if (!fits(picture, scale)) {
      throw new IllegalArgumentException("too many pixels at scale " + scale);
    }
    try {
      return written(image(picture, scale), picture.title(), scale);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture cannot be written to memory", e);
    }
  }

  private static BufferedImage image(Illustration picture, int scale) {
    Extent extent = picture.scene().extent();
    var image =
        new BufferedImage(
            width(picture, scale), height(picture, scale), BufferedImage.TYPE_INT_RGB);
    var brush = new Brush(image, picture.look(), extent.x(), extent.y(), scale);
    try {
      picture.scene().marks().forEach(brush::paint);
    } finally {
      brush.dispose();
    }
    return image;
  }

  private static byte[] written(BufferedImage image, String title, int scale) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      IIOMetadata about =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      about.mergeTree(FORMAT, about(title, scale));
      writer.setOutput(stream);
      writer.write(new IIOImage(image, List.of(), about));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode about(String title, int scale) {
    var size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", Integer.toString(PER_METRE * scale));
    size.setAttribute("pixelsPerUnitYAxis", Integer.toString(PER_METRE * scale));
    size.setAttribute("unitSpecifier", "meter");
    var entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", "Title");
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", CleanText.line(title, LONGEST_TITLE));
    var texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    var root = new IIOMetadataNode(FORMAT);
    root.appendChild(size);
    root.appendChild(texts);
    return root;
  }
}
