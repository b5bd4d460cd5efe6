package io.gridstride.file;

import io.gridstride.report.brief.Bytes;
import io.gridstride.report.brief.ReportTemplate;
import io.gridstride.report.brief.ReportTemplate.Logo;
import io.gridstride.report.brief.ReportTemplate.PathLogo;
import io.gridstride.report.brief.ReportTemplate.PngLogo;
import io.gridstride.report.brief.ReportTemplate.Weight;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the fonts and the logo that a template brings. */
record TemplateAssets(TemplateFolder folder) {
  private static final int LARGEST_FONT = 20 * 1024 * 1024;
  private static final int LARGEST_LOGO = 4 * 1024 * 1024;
  private static final int MOST_PIXELS = 4_000;
  private static final int LINE = 200;
  private static final int LONGEST_PATH = 20_000;
  private static final int LARGEST_SIDE = 10_000;
  private static final int SIGNATURE = 8;
  private static final int WIDTH_AT = 16;

  List<ReportTemplate.Typeface> fonts(JsonCursor at) {
    List<ReportTemplate.Typeface> fonts = new ArrayList<>();
    if (at.isObject()) {
      for (Weight weight : Weight.values()) {
        at.field(Names.kebab(weight)).flatMap(named -> font(named, weight)).ifPresent(fonts::add);
      }
      at.noOthers();
      if (fonts.stream().noneMatch(font -> font.weight() == Weight.REGULAR)) {
        at.problem("The field \"regular\" is missing: text needs a font of regular weight.");
      }
    }
    return fonts;
  }

  private Optional<ReportTemplate.Typeface> font(JsonCursor named, Weight weight) {
    Optional<byte[]> bytes = folder.bytes(named, LARGEST_FONT);
    if (bytes.isPresent() && !isTrueType(bytes.get())) {
      named.problem(
          "This is no TrueType font; OpenType fonts with PostScript outlines (.otf) and collections"
              + " (.ttc) cannot be used.");
      return Optional.empty();
    }
    return bytes.map(font -> new ReportTemplate.Typeface(weight, named.string(), new Bytes(font)));
  }

  private static boolean isTrueType(byte[] bytes) {
    return bytes.length > 12 && bytes[0] == 0 && bytes[1] == 1 && bytes[2] == 0 && bytes[3] == 0;
  }

  Optional<Logo> logo(JsonCursor at) {
    if (!at.isObject()) {
      return Optional.empty();
    }
    String alt = at.required("alt").line(LINE);
    Optional<JsonCursor> file = at.field("file");
    Optional<JsonCursor> path = at.field("path");
    Optional<Logo> logo =
        file.isPresent()
            ? file.flatMap(named -> png(named, alt))
            : Optional.of(path(path.orElseGet(() -> at.required("file")), at, alt));
    at.noOthers();
    return logo;
  }

  private Optional<Logo> png(JsonCursor named, String alt) {
    return folder
        .bytes(named, LARGEST_LOGO)
        .flatMap(bytes -> {
          if (!isPng(bytes)) {
            named.problem("This is no PNG picture; a vector logo goes into the field \"path\".");
            return Optional.empty();
          }
          ByteBuffer head = ByteBuffer.wrap(bytes, WIDTH_AT, 8);
          int width = head.getInt();
          int height = head.getInt();
          if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            named.problem("A logo is at most " + MOST_PIXELS + " pixels wide and high.");
            return Optional.empty();
          }
          return Optional.of(new PngLogo(alt, new Bytes(bytes)));
        });
  }

  private static boolean isPng(byte[] bytes) {
    byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    return bytes.length > 4 * SIGNATURE
        && Arrays.equals(bytes, 0, SIGNATURE, signature, 0, SIGNATURE);
  }

  private static Logo path(JsonCursor data, JsonCursor at, String alt) {
    String path = data.string();
    LogoPath.fault(path.length() > LONGEST_PATH ? "" : path).ifPresent(data::problem);
    return new PathLogo(
        alt,
        path,
        at.required("width").whole(1, LARGEST_SIDE),
        at.required("height").whole(1, LARGEST_SIDE));
  }
}
