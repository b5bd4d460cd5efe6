package io.gridstride.file;

import static io.gridstride.file.Readings.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gridstride.model.ModelInfo;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSavingTest {
  private static final ThreatModel FIRST = RandomModels.of(1, 8);
  private static final ThreatModel SECOND = RandomModels.of(2, 8);

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("Zähler.gridstride");
  }

  private Path previous() {
    return folder.resolve("Zähler.gridstride.bak");
  }

  private static void saved(ThreatModel model, Path path) {
    assertThat(ModelFiles.save(model, path)).isEqualTo(new Saving.Saved());
  }

  private static String refusal(Saving saving) {
    return switch (saving) {
      case Saving.Saved() -> throw new AssertionError("it was saved");
      case Saving.NotSaved(Problem problem) -> problem.sentence();
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNewFileIsWrittenAndNothingElse() throws IOException {
    saved(FIRST, file());
    assertThat(value(ModelFiles.read(file()))).isEqualTo(FIRST);
    assertThat(names()).containsExactly("Zähler.gridstride");
  }

  @Test
  void theVersionBeforeIsKept() throws IOException {
    saved(FIRST, file());
    saved(SECOND, file());
    assertThat(value(ModelFiles.read(file()))).isEqualTo(SECOND);
    assertThat(value(ModelFiles.read(previous()))).isEqualTo(FIRST);
    assertThat(names()).containsExactly("Zähler.gridstride", "Zähler.gridstride.bak");
  }

  @Test
  void savingTwiceWithoutAChangeKeepsTheOlderVersion() {
    saved(FIRST, file());
    saved(SECOND, file());
    saved(SECOND, file());
    assertThat(value(ModelFiles.read(previous()))).isEqualTo(FIRST);
  }

  @Test
  void aDamagedFileThatIsOverwrittenIsKeptToo() throws IOException {
    Files.writeString(file(), "{damaged");
    saved(FIRST, file());
    assertThat(previous()).hasContent("{damaged");
  }

  @Test
  void aModelThatCouldNotBeReadBackIsNotWritten() throws IOException {
    saved(FIRST, file());
    ThreatModel nameless = FIRST.withInfo(ModelInfo.named(""));
    assertThat(refusal(ModelFiles.save(nameless, file())))
        .isEqualTo("The name is empty; give the model one.");
    assertThat(value(ModelFiles.read(file()))).isEqualTo(FIRST);
    assertThat(names()).containsExactly("Zähler.gridstride");
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThat(refusal(ModelFiles.save(FIRST, folder)))
        .isEqualTo("This is a folder; name a file in it.");
  }

  @Test
  void aMissingFolderIsNotInvented() {
    assertThat(refusal(ModelFiles.save(FIRST, folder.resolve("no").resolve("x.gridstride"))))
        .isEqualTo("There is no such folder; create it first, or choose another.");
  }

  @Test
  void aFileInPlaceOfAFolderIsNotReplaced() throws IOException {
    Files.writeString(folder.resolve("no"), "a file");
    assertThat(refusal(ModelFiles.save(FIRST, folder.resolve("no").resolve("x.gridstride"))))
        .startsWith("The file cannot be written: ");
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("model.gridstride");
    Files.createSymbolicLink(file(), Path.of("real", "model.gridstride"));
    saved(FIRST, file());
    saved(SECOND, file());
    assertThat(file()).isSymbolicLink();
    assertThat(value(ModelFiles.read(real))).isEqualTo(SECOND);
    assertThat(value(ModelFiles.read(real.resolveSibling("model.gridstride.bak"))))
        .isEqualTo(FIRST);
    assertThat(names()).containsExactly("Zähler.gridstride", "real");
  }

  @Test
  void aLinkToItselfIsRefused() throws IOException {
    Files.createSymbolicLink(file(), file().getFileName());
    assertThat(refusal(ModelFiles.save(FIRST, file()))).startsWith("The file cannot be written: ");
  }

  @Test
  void theRightsOfTheFileStay() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    saved(FIRST, file());
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-r--"));
    saved(SECOND, file());
    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(Files.getPosixFilePermissions(previous()))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
  }

  @Test
  void aWriteProtectedFileIsNotReplaced() throws IOException {
    saved(FIRST, file());
    assumeTrue(
        file().toFile().setReadOnly() && !Files.isWritable(file()), "root writes everywhere");
    assertThat(refusal(ModelFiles.save(SECOND, file())))
        .isEqualTo("The file is write-protected; choose another name.");
    assertThat(value(ModelFiles.read(file()))).isEqualTo(FIRST);
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamed() throws IOException {
    saved(FIRST, file());
    assumeTrue(
        folder.toFile().setWritable(false) && !Files.isWritable(folder), "root writes everywhere");
    assertThat(refusal(ModelFiles.save(SECOND, file())))
        .isEqualTo("You may not write in this folder; choose another.");
    assertThat(value(ModelFiles.read(file()))).isEqualTo(FIRST);
    folder.toFile().setWritable(true);
  }

  @Test
  void whatACrashLeftBehindIsInNobodysWay() throws IOException {
    Files.writeString(folder.resolve(".gridstride-0.part"), "left behind");
    saved(FIRST, file());
    assertThat(names()).containsExactly(".gridstride-0.part", "Zähler.gridstride");
    assertThat(folder.resolve(".gridstride-0.part")).hasContent("left behind");
  }

  @Test
  void aPreviousVersionThatCannotBeKeptStopsTheSave() throws IOException {
    saved(FIRST, file());
    Files.createDirectories(previous().resolve("in the way"));
    assertThat(refusal(ModelFiles.save(SECOND, file()))).startsWith("The file cannot be written: ");
    assertThat(value(ModelFiles.read(file()))).isEqualTo(FIRST);
    assertThat(names()).containsExactly("Zähler.gridstride", "Zähler.gridstride.bak");
  }

  @Test
  void aDeviceIsWrittenToAsItIsButHoldsNoModel() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    assertThat(refusal(ModelFiles.save(FIRST, full)))
        .isEqualTo("This is a device or a pipe; choose an ordinary file.");
    assertThat(refusal(WholeFile.write(full, "report".getBytes(UTF_8))))
        .isEqualTo("The file cannot be written: No space left on device. Nothing was changed.");
    assertThat(WholeFile.write(Path.of("/dev/null"), "report".getBytes(UTF_8)))
        .isEqualTo(new Saving.Saved());
  }

  @Test
  void aDiskThatIsFullHalfWayLeavesTheOldFileWhole() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    saved(FIRST, file());
    Path larger = folder.resolve("larger.gridstride");
    saved(RandomModels.of(3, 100), larger);
    // A process that may write no file over 16 blocks of 512 bytes meets the same refusal.
    Process process =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                "ulimit -f 16; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                SaveProgram.class.getName(),
                larger.toString(),
                file().toString())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("The file cannot be written: File too large. Nothing was changed.");
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(value(ModelFiles.read(file()))).isEqualTo(FIRST);
    assertThat(names()).containsExactly("Zähler.gridstride", "larger.gridstride");
  }
}
