package io.gridstride.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one untrusted JSON document within bounds: 64 MiB, 60 levels, no repeated field. */
final class JsonSource {
  static final int LARGEST = 64 * 1024 * 1024;
  static final int DEEPEST = 60;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(200_000)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonSource() {}

  /** The bytes of a file, or why they cannot be had. */
  static Reading<byte[]> bytes(Path path, String name) {
    try {
      if (Files.isDirectory(path)) {
        return refused(name, "", "This is a folder; name a file in it.");
      }
      if (Files.size(path) > LARGEST) {
        return refused(name, "", "The file is larger than 64 MiB, the most that is read.");
      }
      return new Reading.Read<>(Files.readAllBytes(path), List.of());
    } catch (NoSuchFileException e) {
      return refused(name, "", "There is no such file; check the name and the folder.");
    } catch (AccessDeniedException e) {
      return refused(name, "", "You may not read this file; ask its owner or change its rights.");
    } catch (IOException e) {
      return refused(name, "", "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The document in {@code bytes}, or where it stops being JSON. */
  static Reading<JsonNode> parse(byte[] bytes, String name) {
    if (bytes.length == 0) {
      return refused(name, "", "The file is empty; restore it from a backup or start a new one.");
    }
    if (new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1)
        .equals("%PDF-")) {
      return refused(name, "", "This is a PDF; name the .gridstride file it was made from.");
    }
    try {
      return new Reading.Read<>(MAPPER.readTree(bytes), List.of());
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      return refused(name, place, "This is not sound JSON: " + firstSentence(e) + ".");
    }
  }

  private static String firstSentence(JacksonException e) {
    String message =
        String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("unreadable");
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private static <T> Reading<T> refused(String name, String place, String sentence) {
    return new Reading.Refused<>(List.of(new Problem(name, place, sentence)));
  }
}
