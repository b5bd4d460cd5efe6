package io.gridstride.file;

/**
 * Something wrong with a file. It may quote the file, so it is cut to a length that a person reads
 * and cleared of control characters, which could mislead a terminal.
 *
 * @param file the file as the person named it
 * @param place JSON pointer (RFC 6901), or "line 3, column 7"; empty for the file as a whole
 * @param sentence what is wrong and how to mend it
 */
public record Problem(String file, String place, String sentence) {
  private static final int LONGEST = 400;

  public Problem {
    file = readable(file);
    place = readable(cut(place));
    sentence = readable(cut(sentence));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  private static String readable(String text) {
    return text.replaceAll("\\p{Cc}", "\uFFFD");
  }

  /** One line for a terminal or a dialog. */
  public String text() {
    return place.isEmpty() ? file + ": " + sentence : file + ": " + place + ": " + sentence;
  }
}
