package io.gridstride.ui.fields;

import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How values of the catalogue are written for a person. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /** Words that are written in capitals, as the catalogue writes its values in small letters. */
  private static final List<String> ABBREVIATIONS =
      List.of(
          "aead", "aes", "ccm", "crc", "crl", "dp", "ftp", "gnss", "hsm", "http", "imei", "mac",
          "mfa", "mw", "ntp", "nts", "ocsp", "plc", "psk", "rbac", "rf", "sbom", "ssh", "tls",
          "vpn");

  private Words() {}

  /** {@code password-shared} as "Password shared", {@code crc} as "CRC". */
  public static String value(String value) {
    String words =
        WORD.matcher(value.replace('-', ' ').replace("+", " + "))
            .replaceAll(match ->
                ABBREVIATIONS.contains(match.group())
                    ? match.group().toUpperCase(Locale.ROOT)
                    : match.group());
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  public static String value(PropertyValue value) {
    return switch (value) {
      case PropertyValue.Text text -> value(text.text());
      case PropertyValue.Flag flag -> flag.value() ? "Yes" : "No";
      case PropertyValue.Count count -> count.text();
      case PropertyValue.Tags tags ->
          tags.values().isEmpty()
              ? "None"
              : String.join(", ", tags.values().stream().map(Words::value).toList());
    };
  }

  /** What somebody who looks for something has typed: small letters, word by word. */
  public static List<String> wanted(String typed) {
    return Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** "1 zone", "2 zones". */
  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A value as a list of tags, also when an older file states a single one. */
  public static List<String> tags(PropertyValue value) {
    return switch (value) {
      case PropertyValue.Tags tags -> tags.values();
      case PropertyValue.Text text -> List.of(text.text());
      case PropertyValue.Flag flag -> List.of(flag.text());
      case PropertyValue.Count count -> List.of(count.text());
    };
  }
}
