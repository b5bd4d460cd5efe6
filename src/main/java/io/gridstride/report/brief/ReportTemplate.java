package io.gridstride.report.brief;

import java.util.List;
import java.util.Optional;

/**
 * The words and looks that a house gives all its reports.
 *
 * @param parts which parts a report has, whatever its profile says
 * @param pages text pages besides the parts
 * @param fonts at most one for each cut; the built-in one stands in for the others
 */
public record ReportTemplate(
    Optional<List<ReportPart>> parts,
    Optional<Paper> paper,
    Wording wording,
    Palette palette,
    List<Typeface> fonts,
    Optional<Logo> logo,
    List<TextPage> pages) {
  /** Changes nothing. */
  public static final ReportTemplate NONE =
      new ReportTemplate(
          Optional.empty(),
          Optional.empty(),
          Wording.NONE,
          Palette.BUILT_IN,
          List.of(),
          Optional.empty(),
          List.of());

  /**
   * Words that stand on every page or on the cover. An empty one is as without a template. In heads
   * and feet {@code {title}}, {@code {part}}, {@code {program}}, {@code {date}}, {@code {marking}},
   * {@code {page}} and {@code {pages}} stand for what they name.
   */
  public record Wording(
      String kicker,
      String marking,
      String headLeft,
      String headRight,
      String footLeft,
      String footRight) {
    public static final Wording NONE = new Wording("", "", "", "", "", "");

    /** The words that braces may hold in heads and feet. */
    public static final List<String> NAMES =
        List.of("title", "part", "program", "date", "marking", "page", "pages");
  }

  /**
   * Colours as 0xRRGGBB.
   *
   * @param primary of the cover's ground and of headings; dark, since white text stands on it
   * @param accent of bars and rules
   * @param link of words that lead elsewhere
   */
  public record Palette(int primary, int accent, int link) {
    public static final Palette BUILT_IN = new Palette(0x101B33, 0x2F5BD8, 0x2349B8);
  }

  /** Which texts a font is for. */
  public enum Weight {
    REGULAR,
    MEDIUM,
    SEMIBOLD,
    BOLD
  }

  /** A TrueType font. */
  public record Typeface(Weight weight, String name, Bytes data) {}

  /** A picture for the cover, either as PNG or as an SVG path. */
  public sealed interface Logo {
    /** What it shows, for who cannot see it. */
    String alt();
  }

  public record PngLogo(String alt, Bytes data) implements Logo {}

  /**
   * One filled shape.
   *
   * @param path path data with absolute M, L, C and Z
   * @param width of the drawing, whose upper left corner is the origin
   */
  public record PathLogo(String alt, String path, double width, double height) implements Logo {}

  /**
   * A page of one's own words.
   *
   * @param after the part that it follows; it stands first when that is absent
   * @param paragraphs each either running text, or a heading that begins with "# ", or a list item
   *     that begins with "- "
   */
  public record TextPage(String title, Optional<ReportPart> after, List<String> paragraphs) {
    public TextPage {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  public ReportTemplate {
    parts = parts.map(List::copyOf);
    fonts = List.copyOf(fonts);
    pages = List.copyOf(pages);
  }
}
