package io.gridstride.file;

/**
 * Something wrong with a file.
 *
 * @param file the file as the person named it
 * @param place JSON pointer (RFC 6901), or "line 3, column 7"; empty for the file as a whole
 * @param sentence what is wrong and how to mend it
 */
public record Problem(String file, String place, String sentence) {
  /** One line for a terminal or a dialog. */
  public String text() {
    return place.isEmpty() ? file + ": " + sentence : file + ": " + place + ": " + sentence;
  }
}
