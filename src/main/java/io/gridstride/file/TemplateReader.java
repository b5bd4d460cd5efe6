package io.gridstride.file;

import io.gridstride.report.brief.Contrast;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.brief.ReportTemplate;
import io.gridstride.report.brief.ReportTemplate.Palette;
import io.gridstride.report.brief.ReportTemplate.TextPage;
import io.gridstride.report.brief.ReportTemplate.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the fields of a report template. */
record TemplateReader(TemplateFolder folder) {
  private static final String FORMAT = "gridstrideReportTemplate";
  private static final String VERSION = "1.0";
  private static final int LINE = 200;
  private static final int PARAGRAPH = 20_000;
  private static final int MOST_PAGES = 50;
  private static final int MOST_PARAGRAPHS = 500;
  private static final int LARGEST_TEXT = 200 * 1024;
  private static final int WHITE = 0xFFFFFF;

  ReportTemplate template(JsonCursor root) {
    if (!root.has(FORMAT)) {
      root.problem(
          "This is not a report template, which has the field \""
              + FORMAT
              + "\"; name another file.");
      return ReportTemplate.NONE;
    }
    version(root.required(FORMAT));
    root.field("name").ifPresent(name -> name.line(LINE));
    root.field("about").ifPresent(JsonCursor::string);
    ReportTemplate template =
        new ReportTemplate(
            root.field("parts").map(TemplateReader::parts),
            root.field("paper").map(paper -> paper.one(Paper.class)),
            wording(root),
            root.field("colours").map(TemplateReader::palette).orElse(Palette.BUILT_IN),
            root.field("fonts")
                .map(fonts -> new TemplateAssets(folder).fonts(fonts))
                .orElse(List.of()),
            root.field("logo").flatMap(logo -> new TemplateAssets(folder).logo(logo)),
            root.field("pages").map(this::textPages).orElse(List.of()));
    root.noOthers();
    return template;
  }

  private static void version(JsonCursor field) {
    String version = field.string();
    if (field.node().isString() && !version.equals(VERSION)) {
      field.problem(
          "This is template format \"" + version + "\"; this GridStride reads " + VERSION + ".");
    }
  }

  private static List<ReportPart> parts(JsonCursor list) {
    return list.elements().stream().flatMap(one -> part(one).stream()).toList();
  }

  private static Optional<ReportPart> part(JsonCursor named) {
    String id = named.string();
    Optional<ReportPart> part = ReportPart.of(id);
    if (part.isEmpty() && named.node().isString()) {
      named.problem(
          "There is no part \""
              + id
              + "\"; there are "
              + Stream.of(ReportPart.values()).map(ReportPart::id).collect(Collectors.joining(", "))
              + ".");
    }
    return part;
  }

  private static Wording wording(JsonCursor root) {
    Optional<JsonCursor> head = root.field("head").filter(JsonCursor::isObject);
    Optional<JsonCursor> foot = root.field("foot").filter(JsonCursor::isObject);
    Wording wording =
        new Wording(
            line(root, "kicker"),
            line(root, "marking"),
            head.map(at -> running(at, "left")).orElse(""),
            head.map(at -> running(at, "right")).orElse(""),
            foot.map(at -> running(at, "left")).orElse(""),
            foot.map(at -> running(at, "right")).orElse(""));
    head.ifPresent(JsonCursor::noOthers);
    foot.ifPresent(JsonCursor::noOthers);
    return wording;
  }

  private static String line(JsonCursor at, String field) {
    return at.field(field).map(found -> found.line(LINE)).orElse("");
  }

  private static String running(JsonCursor at, String field) {
    String words = line(at, field);
    Matcher braces = Pattern.compile("\\{([^}]*)\\}?").matcher(words);
    while (braces.find()) {
      if (!Wording.NAMES.contains(braces.group(1))) {
        at.required(field)
            .problem(
                "\""
                    + braces.group()
                    + "\" stands for nothing; there are {"
                    + String.join("}, {", Wording.NAMES)
                    + "}.");
      }
    }
    return words;
  }

  private static Palette palette(JsonCursor at) {
    if (!at.isObject()) {
      return Palette.BUILT_IN;
    }
    Palette own = Palette.BUILT_IN;
    Palette palette =
        new Palette(
            colour(at, "primary", own.primary(), true),
            colour(at, "accent", own.accent(), false),
            colour(at, "link", own.link(), true));
    at.noOthers();
    return palette;
  }

  private static int colour(JsonCursor at, String field, int otherwise, boolean forText) {
    Optional<JsonCursor> found = at.field(field);
    if (found.isEmpty()) {
      return otherwise;
    }
    String text = found.get().string();
    if (!text.matches("#[0-9A-Fa-f]{6}")) {
      found.get().problem("Expected a colour such as #101B33.");
      return otherwise;
    }
    int colour = Integer.parseInt(text.substring(1), 16);
    double contrast = Contrast.of(colour, WHITE);
    if (forText && contrast < Contrast.ENOUGH) {
      found
          .get()
          .problem(
              String.format(
                  Locale.ROOT,
                  "This is too pale to be read with white: its contrast is %.1f to 1, and at least"
                      + " 4.5 to 1 is needed. Choose a darker colour.",
                  contrast));
    }
    return colour;
  }

  private List<TextPage> textPages(JsonCursor list) {
    List<JsonCursor> pages = list.elements();
    if (pages.size() > MOST_PAGES) {
      list.problem("A template has at most " + MOST_PAGES + " text pages.");
    }
    return pages.stream().limit(MOST_PAGES).map(this::page).toList();
  }

  private TextPage page(JsonCursor at) {
    if (!at.isObject()) {
      return new TextPage("", Optional.empty(), List.of());
    }
    String title = at.required("title").line(LINE);
    Optional<ReportPart> after = at.field("after").flatMap(TemplateReader::part);
    Optional<JsonCursor> file = at.field("file");
    List<String> text =
        file.isPresent()
            ? file.flatMap(this::paragraphs).orElse(List.of())
            : at.required("text").elements().stream().map(TemplateReader::paragraph).toList();
    if (text.size() > MOST_PARAGRAPHS) {
      at.problem("A text page has at most " + MOST_PARAGRAPHS + " paragraphs.");
    }
    at.noOthers();
    return new TextPage(title, after, text);
  }

  private static String paragraph(JsonCursor at) {
    String text = at.string();
    if (text.length() > PARAGRAPH) {
      at.problem("A paragraph has at most " + PARAGRAPH + " characters.");
    }
    return text;
  }

  /** Blank lines part paragraphs; a heading or a list item is a line of its own. */
  private Optional<List<String>> paragraphs(JsonCursor named) {
    return folder
        .text(named, LARGEST_TEXT)
        .map(text -> {
          List<String> paragraphs = new ArrayList<>();
          StringBuilder open = new StringBuilder();
          for (String line : text.lines().toList()) {
            boolean own = line.startsWith("# ") || line.startsWith("- ");
            if (line.isBlank() || own) {
              add(paragraphs, open);
            }
            if (own) {
              paragraphs.add(line);
            } else if (!line.isBlank()) {
              open.append(open.isEmpty() ? "" : " ").append(line.strip());
            }
          }
          add(paragraphs, open);
          return paragraphs;
        });
  }

  private static void add(List<String> paragraphs, StringBuilder open) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
