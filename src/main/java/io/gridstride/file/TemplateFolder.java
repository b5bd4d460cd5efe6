package io.gridstride.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files beside a template. A name can only mean a plain file in the folder or below it: it has
 * no way up, and neither it nor a folder on the way to it may be a link.
 */
record TemplateFolder(Path folder) {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_. -]*(/[A-Za-z0-9_][A-Za-z0-9_. -]*)*");
  private static final int LONGEST = 200;

  /** The content of a file that a template names; a fault is a problem there. */
  Optional<byte[]> bytes(JsonCursor named, int largest) {
    String name = named.string();
    if (!named.node().isString()) {
      return Optional.empty();
    }
    if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
      named.problem(
          "Name a file in the template's own folder or below it, such as logo.png, with letters,"
              + " digits, spaces, dots, dashes and underscores.");
      return Optional.empty();
    }
    Path path = folder;
    for (String step : name.split("/", -1)) {
      path = path.resolve(step);
      if (Files.isSymbolicLink(path)) {
        named.problem("This is a link, which a template may not follow; put the file itself here.");
        return Optional.empty();
      }
    }
    return read(named, path, largest);
  }

  /** The text of a file that a template names, without the mark that some editors put first. */
  Optional<String> text(JsonCursor named, int largest) {
    return bytes(named, largest).flatMap(bytes -> text(named, bytes));
  }

  private static Optional<String> text(JsonCursor named, byte[] bytes) {
    try {
      return Optional.of(JsonSource.withoutMark(JsonSource.decoded(ByteBuffer.wrap(bytes))));
    } catch (CharacterCodingException e) {
      named.problem("This is not text in UTF-8; save the file as UTF-8.");
      return Optional.empty();
    }
  }

  private static Optional<byte[]> read(JsonCursor named, Path path, int largest) {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      named.problem("There is no such file beside the template.");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        named.problem("The file is larger than " + largest / 1024 + " KiB, the most that is read.");
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      named.problem("The file cannot be read: " + WholeFile.reason(e) + ".");
      return Optional.empty();
    }
  }
}
