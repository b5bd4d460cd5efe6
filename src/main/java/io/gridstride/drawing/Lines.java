package io.gridstride.drawing;

import io.gridstride.drawing.TextMeasure.Face;
import java.util.ArrayList;
import java.util.List;

/** Fits text into a width: breaks it into lines and ends what is too long with an ellipsis. */
final class Lines {
  private static final String ELLIPSIS = "…";

  private final TextMeasure measure;
  private final Face face;
  private final double size;

  Lines(TextMeasure measure, Face face, double size) {
    this.measure = measure;
    this.face = face;
    this.size = size;
  }

  double width(String text) {
    return measure.width(text, face, size);
  }

  /** The text, or as much of its beginning as fits with an ellipsis; empty if not even that. */
  String fit(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int fits = 0;
    int tooLong = text.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (width(cut(text, middle)) <= width) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return fits > 0 ? cut(text, fits) : "";
  }

  /** At most {@code most} lines; words go to the next line, and only the last line is cut. */
  List<String> wrap(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      int end = lines.size() == most - 1 ? rest.length() : lineEnd(rest, width);
      lines.add(fit(rest.substring(0, end).strip(), width));
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** How many characters go on the first line. */
  private int lineEnd(String text, double width) {
    if (width(text) <= width) {
      return text.length();
    }
    int end = 0;
    for (int space = text.indexOf(' ');
        space > 0 && width(text.substring(0, space)) <= width;
        space = text.indexOf(' ', space + 1)) {
      end = space;
    }
    return end > 0 ? end : brokenWord(text, width);
  }

  private int brokenWord(String text, double width) {
    int least = Character.charCount(text.codePointAt(0));
    int fits = 0;
    int tooLong = text.length() + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (width(text.substring(0, middle)) <= width) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return Math.max(least, whole(text, fits));
  }

  private static String cut(String text, int length) {
    return text.substring(0, whole(text, length)).stripTrailing() + ELLIPSIS;
  }

  /** The same length, or one less so as not to cut a character outside the basic plane in two. */
  private static int whole(String text, int length) {
    return length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
  }
}
