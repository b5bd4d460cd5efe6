package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.watch.Locks;
import io.gridstride.file.watch.OpenFiles;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that others change, remove or have open: a person chooses, and nothing is lost. */
class OutsideChangeTest extends WindowTest {
  private static final ThreatModel THEIRS = RandomModels.of(8, 5);

  private Path file;

  @BeforeEach
  void show() throws Exception {
    file = Files.copy(SEGMENTED, folder.resolve("net.gridstride"));
    window.show(file);
    window.until("the file is open", model -> model.dfd().elements().size() == 32);
  }

  private ThreatModel change() {
    window.enter("model-name", "Mine");
    return window.model();
  }

  private void changeOutside() throws IOException {
    Files.write(file, ModelFiles.bytes(THEIRS));
  }

  @Test
  void aChangeIsNoticedWhenTheWindowGetsTheFocusAndSaysWhatDiffers() throws IOException {
    changeOutside();
    window.refocus();

    assertThat(window.textOf("notice-outside"))
        .contains("\u201cnet.gridstride\u201d was changed outside this window");
    window.click("notice-outside-details");
    assertThat(window.textOf("notice-outside")).contains("32 elements added: ");
    assertThat(window.desk().unsaved()).isTrue();
  }

  @Test
  void writingTheSameBytesAgainIsNoChange() throws IOException {
    Files.write(file, Files.readAllBytes(SEGMENTED));
    window.refocus();
    window.menu("menu-compare-file");
    assertThat(window.textOf("notice-compared")).contains("holds the same model");
    assertThat(window.find("notice-outside")).isEmpty();
  }

  @Test
  void reloadingShowsTheirVersionAndMineCanComeBack() throws IOException {
    ThreatModel mine = change();
    changeOutside();
    window.refocus();
    assertThat(window.textOf("notice-outside")).contains("and you have unsaved changes");
    window.click("outside-reload");
    window.gone("notice-outside");
    assertThat(window.model().dfd()).isEqualTo(THEIRS.dfd());
    assertThat(window.desk().unsaved()).isFalse();

    window.click("reloaded-back");
    assertThat(window.model()).isEqualTo(mine);
    assertThat(window.desk().unsaved()).isTrue();
    assertThat(file).hasBinaryContent(ModelFiles.bytes(THEIRS));
  }

  @Test
  void savingOverAChangeNobodyHasSeenAsksFirst() throws IOException {
    ThreatModel mine = change();
    changeOutside();
    window.press(KeyCode.CONTROL, KeyCode.S);

    window.node("notice-outside");
    assertThat(file).hasBinaryContent(ModelFiles.bytes(THEIRS));
    window.click("outside-keep");
    window.press(KeyCode.CONTROL, KeyCode.S);
    window.saved();
    assertThat(file).hasBinaryContent(ModelFiles.bytes(mine));
    assertThat(folder.resolve("net.gridstride.bak")).hasBinaryContent(ModelFiles.bytes(THEIRS));
    assertThat(window.desk().unsaved()).isFalse();
  }

  @Test
  void aFileThatWasDeletedIsSavedThereAgain() throws IOException {
    Files.delete(file);
    window.refocus();
    assertThat(window.textOf("notice-outside")).contains("was deleted, moved or renamed");
    assertThat(window.desk().unsaved()).isTrue();
    window.click("outside-save");
    window.gone("notice-outside");
    assertThat(file).hasBinaryContent(ModelFiles.bytes(window.model()));
    assertThat(window.desk().unsaved()).isFalse();
  }

  @Test
  void aFolderInPlaceOfTheFileIsNotTouched() throws IOException {
    Deskless.assumeInUse();
    Files.delete(file);
    Files.createDirectory(file);
    window.refocus();
    assertThat(window.textOf("notice-outside")).contains("cannot be read any more");
    Path other = folder.resolve("other.gridstride");
    FileAnswers.add(other);
    window.click("outside-save-as");
    window.gone("notice-outside");
    assertThat(other).hasBinaryContent(ModelFiles.bytes(window.model()));
    assertThat(file).isEmptyDirectory();
  }

  @Test
  void aFileThatBecameDamagedIsNotReloaded() throws IOException {
    Files.writeString(file, "{");
    window.refocus();
    assertThat(window.textOf("notice-outside")).contains("is damaged now");
    assertThat(window.find("outside-reload")).isEmpty();
    assertThat(window.model().dfd().elements()).hasSize(32);
  }

  @Test
  void aFileThatIsOpenElsewhereIsReadOnlyUntilSaidOtherwise() throws Exception {
    Path second = Files.copy(SEGMENTED, folder.resolve("second.gridstride"));
    try (var locks = new Locks(folder.resolve("state").resolve("locks"))) {
      assertThat(new OpenFiles(locks).claim(second, "another program", () -> {}))
          .isEqualTo(new OpenFiles.Claim.Ours());
      window.drop(second);
      assertThat(window.textOf("notice-opened")).contains("is open in another running GridStride");
      ThreatModel before = window.model();
      change();
      assertThat(window.model()).isSameAs(before);

      window.click("opened-edit");
      window.gone("notice-opened");
      change();
      assertThat(window.model().info().name()).isEqualTo("Mine");
    }
  }
}
