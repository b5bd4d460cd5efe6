package io.gridstride.font;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Arabic letters in the forms in which they join their neighbours, as Unicode has characters for
 * them: a font without a shaping engine shows them right. Letters without such forms, which few
 * languages use, stand alone.
 */
public final class ArabicForms {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int TATWEEL = 0x640;

  /** The characters for one letter, or for lam and alef as one; 0 for what it does not do. */
  private record Forms(int alone, int last, int first, int middle) {
    static final List<String> NAMES =
        List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");

    int joined(boolean before, boolean after) {
      int form = before ? (after ? middle : last) : (after ? first : alone);
      return form == 0 ? alone : form;
    }
  }

  private record Block(int first, int last) {}

  /** Read from the names of the characters, which takes a moment, when there is Arabic text. */
  private static final class Table {
    static final Map<Integer, String> LETTERS =
        Stream.of(new Block(0xFB50, 0xFBE9), new Block(0xFBFC, 0xFBFF), new Block(0xFE80, 0xFEFC))
            .flatMapToInt(block -> IntStream.rangeClosed(block.first(), block.last()))
            .filter(form -> Character.isDefined(form) && Character.getName(form).endsWith("FORM"))
            .boxed()
            .collect(
                Collectors.toMap(
                    form -> form,
                    form -> Normalizer.normalize(Character.toString(form), Form.NFKC),
                    (one, same) -> one,
                    TreeMap::new));

    static final Map<String, Forms> FORMS =
        LETTERS.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList()),
                        Table::inOrder)));

    private static Forms inOrder(List<Integer> forms) {
      int[] named =
          Forms.NAMES.stream()
              .mapToInt(name ->
                  forms.stream()
                      .filter(form -> Character.getName(form).endsWith(name))
                      .findFirst()
                      .orElse(0))
              .toArray();
      return new Forms(named[0], named[1], named[2], named[3]);
    }
  }

  private ArabicForms() {}

  /** The same text with its letters in these forms; the order stays that in which it is read. */
  public static String joined(String text) {
    if (text.chars().noneMatch(ArabicForms::isArabic)) {
      return text;
    }
    int[] read = Normalizer.normalize(text, Form.NFC).codePoints().toArray();
    StringBuilder shown = new StringBuilder(text.length());
    boolean before = false;
    for (int at = 0; at < read.length; ) {
      int next = afterMarks(read, at + 1);
      String letter = Character.toString(read[at]);
      String two = next < read.length ? letter + Character.toString(read[next]) : "";
      boolean one = Table.FORMS.containsKey(two);
      int end = one ? afterMarks(read, next + 1) : next;
      Optional<Forms> forms = Optional.ofNullable(Table.FORMS.get(one ? two : letter));
      boolean goesOn = forms.map(known -> known.first() != 0).orElse(isBridge(read[at]));
      boolean after = goesOn && end < read.length && reachesBack(read[end]);
      boolean held = before;
      if (read[at] != JOINER && read[at] != NON_JOINER) {
        shown.appendCodePoint(forms.map(known -> known.joined(held, after)).orElse(read[at]));
      }
      for (int mark = at + 1; mark < end; mark++) {
        if (!one || mark != next) {
          shown.appendCodePoint(read[mark]);
        }
      }
      before = goesOn;
      at = end;
    }
    return shown.toString();
  }

  /** What a character stands for: the letters of a form, else itself. */
  public static String letters(int character) {
    return isForm(character)
        ? Table.LETTERS.getOrDefault(character, Character.toString(character))
        : Character.toString(character);
  }

  /** Whether the sign stands here that keeps the two letters beside it from joining. */
  static boolean isParting(String text, int at) {
    return text.charAt(at) == NON_JOINER
        && at > 0
        && at + 1 < text.length()
        && isArabic(text.charAt(at - 1))
        && isArabic(text.charAt(at + 1));
  }

  private static boolean isArabic(int character) {
    return character >= 0x600 && character <= 0x6FF;
  }

  /** Whether it may be such a form, and not the letter itself. */
  public static boolean isForm(int character) {
    return character >= 0xFB50 && character <= 0xFEFC;
  }

  private static boolean isBridge(int character) {
    return character == TATWEEL || character == JOINER;
  }

  private static boolean reachesBack(int character) {
    return isBridge(character)
        || Optional.ofNullable(Table.FORMS.get(Character.toString(character)))
            .filter(forms -> forms.last() != 0)
            .isPresent();
  }

  /** The first place from this on where no mark stands, nor a sign that is never seen. */
  private static int afterMarks(int[] read, int from) {
    int at = from;
    while (at < read.length && isPassedOver(read[at])) {
      at++;
    }
    return at;
  }

  private static boolean isPassedOver(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.FORMAT -> character != NON_JOINER && character != JOINER;
      default -> false;
    };
  }
}
