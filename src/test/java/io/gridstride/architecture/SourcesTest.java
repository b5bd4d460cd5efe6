package io.gridstride.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.build.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules 7, 9 and 10, as far as the text of the sources shows them. */
class SourcesTest {
  private static final int LONGEST = 400;
  private static final int LONG = 200;
  private static final int MIDDLE = 110;
  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile(".*(Manager|Helper|Helpers|Util|Utils|Impl)\\.java");
  private static final Pattern PACKAGE_COMMENT =
      Pattern.compile("\\A/\\*\\*(.*?)\\*/\\s*@NullMarked\\s+package ", Pattern.DOTALL);
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:](\\s|$)");

  @Test
  void noFileIsLongerThanAReaderWantsToHold() {
    assertThat(filesThat(file -> lines(file) > LONGEST)).as("over %d lines", LONGEST).isEmpty();
  }

  @Test
  void nineFilesInTenAreShort() {
    List<Path> all = SourceFiles.main();
    assertThat(filesThat(file -> lines(file) > LONG))
        .as("more than a tenth of the files are over %d lines", LONG)
        .hasSizeLessThanOrEqualTo(all.size() / 10);
  }

  @Test
  void theMiddleFileIsSmall() {
    List<Long> sorted = SourceFiles.main().stream().map(SourcesTest::lines).sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThanOrEqualTo(MIDDLE);
  }

  @Test
  void noClassIsNamedAfterItsLackOfPurpose() {
    assertThat(filesThat(file -> FORBIDDEN_NAME.matcher(file.toString()).matches())).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<Path> folders = SourceFiles.main().stream().map(Path::getParent).distinct().toList();
    assertThat(folders)
        .allSatisfy(folder -> {
          Path info = folder.resolve("package-info.java");
          assertThat(info).exists();
          Matcher comment = PACKAGE_COMMENT.matcher(SourceFiles.text(info));
          assertThat(comment.find()).as("%s: comment, then @NullMarked", info).isTrue();
          assertThat(SENTENCE_END.matcher(comment.group(1)).results())
              .as("%s: its purpose, what it may touch, its invariants", info)
              .hasSizeGreaterThanOrEqualTo(3);
        });
  }

  @Test
  void nothingInTheCoreMayBeNull() {
    assertThat(
            filesThat(file ->
                room(file).filter(Room.EDGE::contains).isEmpty()
                    && SourceFiles.text(file).contains("jspecify.annotations.Nullable")))
        .as("use Optional for what may be absent")
        .isEmpty();
  }

  private static Optional<Room> room(Path file) {
    String text = SourceFiles.text(file);
    Matcher declaration = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE).matcher(text);
    assertThat(declaration.find()).as("%s declares its package", file).isTrue();
    return Room.of(declaration.group(1));
  }

  private static List<Path> filesThat(Predicate<Path> predicate) {
    return SourceFiles.main().stream().filter(predicate).toList();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = SourceFiles.text(file).lines()) {
      return lines.count();
    }
  }
}
