package io.gridstride.file;

import java.util.regex.Pattern;

/**
 * Something wrong with a file. It may quote the file, so it is cut to a length that a person reads
 * and cleared of characters that could mislead a terminal.
 *
 * @param file the file as the person named it
 * @param place JSON pointer (RFC 6901), or "line 3, column 7"; empty for the file as a whole
 * @param sentence what is wrong and how to mend it
 */
public record Problem(String file, String place, String sentence) {
  private static final int LONGEST = 400;

  /** Control characters, and those that turn the direction of what follows. */
  private static final Pattern MISLEADING =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  public Problem {
    file = readable(file);
    place = readable(cut(place));
    sentence = readable(cut(sentence));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "...";
  }

  private static String readable(String text) {
    return MISLEADING.matcher(text).replaceAll("\uFFFD");
  }

  /** One line for a terminal or a dialog. */
  public String text() {
    return place.isEmpty() ? file + ": " + sentence : file + ": " + place + ": " + sentence;
  }
}
