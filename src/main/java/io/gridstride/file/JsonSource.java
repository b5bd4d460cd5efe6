package io.gridstride.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one untrusted JSON document within bounds: 64 MiB of sound UTF-8, 60 levels, five million
 * values, no repeated field. A byte order mark, which some editors add, is passed over.
 */
final class JsonSource {
  static final int LARGEST = 64 * 1024 * 1024;
  static final int DEEPEST = 60;
  private static final int MOST_TOKENS = 5_000_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
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
    if (Files.isDirectory(path)) {
      return refused(name, "", "This is a folder; name a file in it.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? refused(name, "", "The file is larger than 64 MiB, the most that is read.")
          : new Reading.Read<>(bytes, List.of());
    } catch (NoSuchFileException e) {
      return refused(name, "", "There is no such file; check the name and the folder.");
    } catch (AccessDeniedException e) {
      return refused(name, "", "You may not read this file; ask its owner or change its rights.");
    } catch (IOException e) {
      return refused(name, "", "The file cannot be read: " + WholeFile.reason(e) + ".");
    }
  }

  /** When a file was last written; the beginning of time for one that cannot be asked. */
  static Instant modified(Path path) {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  /** The document in a text that this program made itself. */
  static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  /** The document in {@code bytes}, or where it stops being JSON. */
  static Reading<JsonNode> parse(byte[] bytes, String name) {
    if (startsWith(bytes, "%PDF-")) {
      return refused(name, "", "This is a PDF; name the .gridstride file it was made from.");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return parse(decoded(in), name);
    } catch (CharacterCodingException e) {
      return refused(
          name,
          place(bytes, in.position()),
          "This is not text in UTF-8; restore the file from a copy, or save it as UTF-8.");
    }
  }

  /**
   * Text in sound UTF-8.
   *
   * @throws CharacterCodingException when it is none, {@code in} being where it stops
   */
  static String decoded(ByteBuffer in) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
  }

  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** As much of a document as there is before it stops being JSON. */
  static JsonNode beginning(String text) {
    return JsonBeginning.of(MAPPER, withoutMark(text));
  }

  private static Reading<JsonNode> parse(String text, String name) {
    String json = withoutMark(text);
    if (json.isBlank()) {
      return refused(name, "", "The file is empty; restore it from a copy or start a new one.");
    }
    try {
      return new Reading.Read<>(MAPPER.readTree(json), List.of());
    } catch (JacksonException e) {
      return refused(name, place(e.getLocation()), sentence(e));
    }
  }

  private static String sentence(JacksonException e) {
    return switch (e) {
      case JacksonException end when endsTooEarly(end) ->
          "The file ends too early, so a part of it is lost; restore it from a copy.";
      case StreamConstraintsException _ ->
          "This is more than a file may hold: 60 levels, 5 million values, numbers of 40 digits and"
              + " texts of 200,000 characters.";
      default ->
          "This is not sound JSON ("
              + clause(String.valueOf(e.getOriginalMessage()))
              + "); mend this place, or restore the file from a copy.";
    };
  }

  /** The parser knows two ways to say so. */
  private static boolean endsTooEarly(JacksonException e) {
    return e instanceof UnexpectedEndOfInputException
        || String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input");
  }

  /** The parser's message up to where it turns to programmers. */
  private static String clause(String message) {
    int end = message.indexOf(": ");
    return end < 0 ? message.lines().findFirst().orElse("unreadable") : message.substring(0, end);
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1)
        .equals(mark);
  }

  /** Where reading stopped; the parser does not know it for a bound on the whole document. */
  private static String place(@Nullable TokenStreamLocation at) {
    return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String place(byte[] bytes, int position) {
    CharBuffer before = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, position));
    String text = before.toString();
    long line = text.chars().filter(c -> c == '\n').count() + 1;
    return "line " + line + ", column " + (text.length() - text.lastIndexOf('\n'));
  }

  private static <T> Reading<T> refused(String name, String place, String sentence) {
    return new Reading.Refused<>(List.of(new Problem(name, place, sentence)));
  }
}
