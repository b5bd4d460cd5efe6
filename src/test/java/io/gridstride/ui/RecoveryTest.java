package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Opened;
import io.gridstride.file.journal.Draft;
import io.gridstride.file.journal.Journal;
import io.gridstride.file.journal.Journals;
import io.gridstride.file.journal.Recovery;
import io.gridstride.file.watch.Locks;
import io.gridstride.file.watch.OpenFiles;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is in no file: the window keeps it, and the next one offers it. */
class RecoveryTest {
  private static final Path SEGMENTED = Path.of("models/coursework-segmented.gridstride");
  private static final ThreatModel LEFT = RandomModels.of(7, 12);

  @TempDir private Path folder;
  private Optional<WindowDriver> window = Optional.empty();

  @AfterEach
  void close() {
    window.ifPresent(WindowDriver::close);
    FileAnswers.clear();
  }

  private WindowDriver start() throws Exception {
    WindowDriver opened = WindowDriver.open(folder);
    window = Optional.of(opened);
    return opened;
  }

  private Path drafts() {
    return folder.resolve("state").resolve("unsaved");
  }

  private boolean isKept() {
    if (Files.notExists(drafts())) {
      return false;
    }
    try (Stream<Path> all = Files.list(drafts())) {
      return all.anyMatch(each -> Files.exists(each.resolve("draft")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A program journals a draft and is killed. */
  private void leave(Draft draft) {
    try (var locks = new Locks(folder.resolve("state").resolve("locks"))) {
      Journal journal = new Journals(drafts(), locks).open(told -> {});
      journal.keep(draft);
      journal.flush();
    }
  }

  private void leaveUntitled() {
    leave(new Draft(LEFT, Optional.empty(), Optional.empty(), Instant.now()));
  }

  /** What the next program would find, were this one killed now. */
  private List<Recovery> left() {
    try (var locks = new Locks(folder.resolve("other"))) {
      return new Journals(drafts(), locks).abandoned().found();
    }
  }

  @Test
  void changesAreKeptUntilTheyAreSaved() throws Exception {
    Deskless.assumeInUse();
    WindowDriver window = start();
    window.enter("model-name", "Changed");
    FxSteps.await("the change is kept", this::isKept);
    assertThat(left())
        .singleElement()
        .satisfies(found -> assertThat(found.draft().model()).isEqualTo(window.model()));

    FileAnswers.add(folder.resolve("saved.gridstride"));
    window.press(KeyCode.CONTROL, KeyCode.S);
    FxSteps.await("nothing is left to keep", () -> !isKept());
  }

  @Test
  void undoingAllChangesLeavesNothingToKeep() throws Exception {
    WindowDriver window = start();
    window.enter("model-name", "Changed");
    FxSteps.await("the change is kept", this::isKept);
    window.menu("menu-undo");
    FxSteps.await("nothing is left to keep", () -> !isKept());
  }

  @Test
  void nothingIsOfferedWhenNothingWasLeft() throws Exception {
    WindowDriver window = start();
    assertThat(window.find("recovery")).isEmpty();
  }

  @Test
  void aModelThatWasNeverSavedIsRecoveredAsUnsaved() throws Exception {
    leaveUntitled();
    WindowDriver window = start();
    assertThat(window.textOf("recovery"))
        .contains(LEFT.info().name(), "Never saved", "last changed");
    window.click("recovery-recover");
    window.gone("recovery");

    assertThat(window.model().dfd()).isEqualTo(LEFT.dfd());
    assertThat(window.desk().unsaved()).isTrue();
    assertThat(window.desk().file()).isEmpty();
    FxSteps.await("it is kept under the new window only", () -> left().size() == 1);
  }

  @Test
  void whatDiffersFromTheFileIsTold() throws Exception {
    Path file = Files.copy(SEGMENTED, folder.resolve("net.gridstride"));
    Opened opened = ModelFiles.open(file);
    leave(new Draft(LEFT, Optional.of(file), opened.stamp(), Instant.now()));
    WindowDriver window = start();
    assertThat(window.textOf("recovery"))
        .contains("net.gridstride in ", "32 elements removed", "Compared with the file");
    window.click("recovery-details");
    assertThat(window.textOf("recovery")).contains("32 elements removed: ");

    window.click("recovery-recover");
    window.gone("recovery");
    assertThat(window.desk().file()).contains(file);
    assertThat(file).hasSameBinaryContentAs(SEGMENTED);
  }

  @Test
  void aFileThatWasChangedSinceIsNotOverwrittenSilently() throws Exception {
    Path file = Files.copy(SEGMENTED, folder.resolve("net.gridstride"));
    Opened opened = ModelFiles.open(file);
    leave(new Draft(LEFT, Optional.of(file), opened.stamp(), Instant.now()));
    byte[] theirs = ModelFiles.bytes(RandomModels.of(8, 5));
    Files.write(file, theirs);

    WindowDriver window = start();
    assertThat(window.textOf("recovery")).contains("The file was changed since");
    window.click("recovery-recover");
    window.gone("recovery");
    window.press(KeyCode.CONTROL, KeyCode.S);

    assertThat(window.textOf("notice-outside")).contains("was changed outside this window");
    assertThat(file).hasBinaryContent(theirs);
    window.click("outside-keep");
    window.press(KeyCode.CONTROL, KeyCode.S);
    window.saved();
    assertThat(file).hasBinaryContent(ModelFiles.bytes(window.model()));
    assertThat(folder.resolve("net.gridstride.bak")).hasBinaryContent(theirs);
  }

  @Test
  void aCopyIsSavedAndTheDeskStaysAsItIs() throws Exception {
    Deskless.assumeInUse();
    leaveUntitled();
    WindowDriver window = start();
    ThreatModel before = window.model();
    Path copy = folder.resolve("copy.gridstride");
    FileAnswers.add(copy);
    window.click("recovery-copy");
    window.gone("recovery");

    assertThat(copy).hasBinaryContent(ModelFiles.bytes(LEFT));
    assertThat(window.model()).isSameAs(before);
    FxSteps.await("nothing is left", () -> left().isEmpty());
  }

  @Test
  void whatWasDiscardedCanComeBackUntilThePanelIsClosed() throws Exception {
    leaveUntitled();
    WindowDriver window = start();
    window.click("recovery-discard");
    window.click("recovery-undo");
    window.node("recovery-recover");
    window.click("recovery-discard");
    assertThat(left()).hasSize(1);
    window.click("recovery-later");
    window.gone("recovery");
    FxSteps.await("nothing is left", () -> left().isEmpty());
  }

  @Test
  void whatIsNotDecidedIsKeptForTheNextStart() throws Exception {
    leaveUntitled();
    WindowDriver window = start();
    window.click("recovery-later");
    window.gone("recovery");
    window.menu("menu-recover");
    window.node("recovery");
    window.closeRequest();
    assertThat(left()).hasSize(1);
  }

  @Test
  void aFurtherWindowOffersWhatIsNotDecidedAndOneOfThemDecides() throws Exception {
    leaveUntitled();
    WindowDriver window = start();
    window.click("recovery-later");
    window.menu("menu-new-window");
    window.node("recovery");
    window.menu("menu-recover");
    FxSteps.await("both windows offer it", () -> offers() == 2);

    window.click("recovery-discard");
    FxSteps.await("one window decides", () -> offers() == 0);
    window.click("recovery-undo");
    FxSteps.await("both offer it again", () -> offers() == 2);

    window.click("recovery-recover");
    FxSteps.await("no window offers it", () -> offers() == 0);
    FxSteps.await("one window has it", () -> left().size() == 1);
  }

  /** How many windows have something to recover, shown or put off. */
  private static int offers() {
    return (int)
        Window.getWindows().stream()
            .map(shown -> shown.getScene().getRoot().lookup("#recovery-recover"))
            .filter(Objects::nonNull)
            .count();
  }

  @Test
  void whatAnotherProgramLeavesIsOfferedOnComingBackToTheWindow() throws Exception {
    WindowDriver window = start();
    leaveUntitled();
    window.refocus();
    assertThat(window.textOf("recovery")).contains(LEFT.info().name());
    window.click("recovery-later");
    assertThat(window.find("recovery")).isEmpty();
    window.menu("menu-recover");
    window.node("recovery");
  }

  @Test
  void whenChangesCannotBeKeptThatIsSaidUntilTheyCan() throws Exception {
    Files.createDirectories(drafts().getParent());
    Files.writeString(drafts(), "in the way");
    WindowDriver window = start();
    window.enter("model-name", "Changed");
    assertThat(window.textOf("notice-autosave")).contains("not backed up");

    Files.delete(drafts());
    window.gone("notice-autosave");
    assertThat(left()).hasSize(1);
  }

  @Test
  void recoveredWorkOfAFileThatIsOpenElsewhereIsACopy() throws Exception {
    Path file = Files.copy(SEGMENTED, folder.resolve("net.gridstride"));
    leave(new Draft(LEFT, Optional.of(file), ModelFiles.open(file).stamp(), Instant.now()));
    try (var locks = new Locks(folder.resolve("state").resolve("locks"))) {
      new OpenFiles(locks).claim(file, "another program", () -> {});
      WindowDriver window = start();
      window.click("recovery-recover");
      assertThat(window.textOf("notice-opened")).contains("is open elsewhere", "a copy");
      assertThat(window.desk().file()).isEmpty();
      assertThat(window.desk().unsaved()).isTrue();
    }
  }

  @Test
  void theVersionBeforeTheLastSaveComesBackAsAChange() throws Exception {
    Path file = Files.copy(SEGMENTED, folder.resolve("net.gridstride"));
    WindowDriver window = start();
    window.drop(file);
    window.until("the file is open", model -> model.dfd().elements().size() == 32);
    window.menu("menu-previous");
    assertThat(window.textOf("notice-compared")).contains("has not been saved over yet");

    Files.write(folder.resolve("net.gridstride.bak"), ModelFiles.bytes(LEFT));
    window.menu("menu-previous");
    window.until("it is there", model -> model.dfd().equals(LEFT.dfd()));
    assertThat(window.desk().file()).contains(file);
    assertThat(window.desk().unsaved()).isTrue();
    assertThat(file).hasSameBinaryContentAs(SEGMENTED);
  }
}
