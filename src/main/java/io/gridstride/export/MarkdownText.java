package io.gridstride.export;

/**
 * Text of a model in Markdown: it reads as it was written, and is no markup, no link, no mention of
 * a person and no reference to an issue.
 */
final class MarkdownText {
  private static final int LONGEST = 300;

  /** What has a meaning anywhere in a line; a letter's number in its place has none. */
  private static final String SPECIAL = "\\`*_[]<>#|&~@$";

  private MarkdownText() {}

  /** On one line, cut where it is longer than anybody reads. */
  static String of(String text) {
    String line = oneLine(text);
    return whole(
        line.codePointCount(0, line.length()) <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "\u2026");
  }

  /** On one line, however long. */
  static String whole(String text) {
    var escaped = new StringBuilder();
    oneLine(text)
        .codePoints()
        .forEach(c -> {
          if (SPECIAL.indexOf(c) >= 0) {
            escaped.append("&#").append(c).append(';');
          } else {
            escaped.appendCodePoint(c);
          }
        });
    return escaped
        .toString()
        .replace("://", "&#58;//")
        .replace("www.", "www&#46;")
        // A comment parts what a number in its place would not: names are looked for afterwards.
        .replace("&#64;", "@<!-- -->")
        .replace("&#35;", "#<!-- -->");
  }

  /** Set like a program's text, for an id. */
  static String code(String id) {
    return "`" + oneLine(id).replace('`', '\'').replace("|", "\\|") + "`";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s]+", " ");
  }
}
