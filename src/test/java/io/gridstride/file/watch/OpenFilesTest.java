package io.gridstride.file.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFilesTest {
  @TempDir private Path folder;
  private final List<Locks> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(Locks::close);
  }

  private OpenFiles program() {
    var locks = new Locks(folder.resolve("state").resolve("locks"));
    opened.add(locks);
    return new OpenFiles(locks);
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? file : Files.createFile(file);
  }

  @Test
  void aFileNobodyHasOpenIsOurs() throws IOException {
    OpenFiles program = program();
    assertThat(program.claim(file("a"), "window", () -> {})).isEqualTo(new OpenFiles.Claim.Ours());
    assertThat(program.claim(file("a"), "window", () -> {})).isEqualTo(new OpenFiles.Claim.Ours());
  }

  @Test
  void anotherWindowOfTheSameProgramIsNamed() throws IOException {
    OpenFiles program = program();
    Runnable raise = opened::clear;
    program.claim(file("a"), "first", raise);
    assertThat(program.claim(file("a"), "second", () -> {}))
        .isEqualTo(new OpenFiles.Claim.OtherWindow(raise));
  }

  @Test
  void aWindowThatOpensAnotherFileLetsGoOfTheFirst() throws IOException {
    OpenFiles program = program();
    program.claim(file("a"), "first", () -> {});
    program.claim(file("b"), "first", () -> {});
    assertThat(program.claim(file("a"), "second", () -> {})).isEqualTo(new OpenFiles.Claim.Ours());
  }

  @Test
  void aWindowThatIsRefusedAFileKeepsTheOneItHas() throws IOException {
    OpenFiles program = program();
    program.claim(file("a"), "first", () -> {});
    program.claim(file("b"), "second", () -> {});
    program.claim(file("a"), "second", () -> {});
    assertThat(program.claim(file("b"), "first", () -> {}))
        .isInstanceOf(OpenFiles.Claim.OtherWindow.class);
  }

  @Test
  void aLinkLeadsToTheSameFile() throws IOException {
    OpenFiles program = program();
    program.claim(file("a"), "first", () -> {});
    Path link = Files.createSymbolicLink(folder.resolve("link"), file("a"));
    assertThat(program.claim(link, "second", () -> {}))
        .isInstanceOf(OpenFiles.Claim.OtherWindow.class);
  }

  @Test
  void withoutAPlaceForLocksNobodyIsInTheWay() throws IOException {
    Files.createFile(folder.resolve("state"));
    assertThat(program().claim(file("a"), "window", () -> {}))
        .isEqualTo(new OpenFiles.Claim.Ours());
  }

  @Test
  void aRunningProcessHasItAndAKilledOneHasNot() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OpenProgram.class.getName(),
                folder.resolve("state").resolve("locks").toString(),
                file("a").toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader printed = process.inputReader()) {
      assertThat(printed.readLine()).isEqualTo("Ours[]");
      assertThat(program().claim(file("a"), "window", () -> {}))
          .isEqualTo(new OpenFiles.Claim.OtherProgram());
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(program().claim(file("a"), "window", () -> {}))
        .isEqualTo(new OpenFiles.Claim.Ours());
  }
}
