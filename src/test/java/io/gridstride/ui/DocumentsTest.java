package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.editor.Edit;
import io.gridstride.file.ModelFiles;
import io.gridstride.model.Ordered;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening, saving and leaving: nothing is lost without a question. */
class DocumentsTest extends WindowTest {

  @ParameterizedTest
  @ValueSource(strings = {"coursework-flat", "coursework-segmented"})
  void aShippedModelIsShownWhole(String name) {
    window.drop(Path.of("models", name + ".gridstride"));

    ThreatModel model = window.model();
    assertThat(window.title()).isEqualTo(model.info().name() + " \u2014 GridStride");
    assertThat(model.dfd().elements().keySet())
        .allSatisfy(id -> assertThat(window.find("el-" + id)).isPresent());
    assertThat(model.dfd().flows().keySet())
        .allSatisfy(id -> assertThat(window.find("flow-" + id)).isPresent());
    assertThat(window.analysed().results().register().entries()).isNotEmpty();
    assertThat(window.desk().unsaved()).isFalse();
  }

  @Test
  void whatIsChangedRightAfterOpeningIsWhatIsAnalysed() {
    FxSteps.run(() -> {
      window.openNow(Path.of("models", "coursework-flat.gridstride"));
      window.session().edit(new Edit.Delete(Ordered.set(List.of("hes"))));
    });

    assertThat(window.analysed().results().model()).isSameAs(window.model());
    assertThat(window.model().dfd().element("hes")).isEmpty();
  }

  @Test
  void cancellingTheQuestionKeepsTheChanges() {
    ThreatModel changed = change();

    window.drop(SEGMENTED);
    window.click("unsaved-cancel");
    window.gone("unsaved-cancel");

    assertThat(window.model()).isSameAs(changed);
  }

  @Test
  void changesAreLostOnlyWhenSaidSo() {
    change();

    window.drop(SEGMENTED);
    window.click("unsaved-lose");
    window.gone("unsaved-lose");

    assertThat(window.model().dfd().elements()).hasSize(32);
  }

  @Test
  void savingInAnswerToTheQuestionSaves() {
    Deskless.assumeInUse();
    ThreatModel changed = change();
    Path file = folder.resolve("changed.gridstride");
    FileAnswers.add(file);

    window.drop(SEGMENTED);
    window.click("unsaved-save");
    window.gone("unsaved-save");

    assertThat(file).hasBinaryContent(ModelFiles.bytes(changed));
    assertThat(window.model().dfd().elements()).hasSize(32);
  }

  @Test
  void aWindowWithChangesAsksBeforeItCloses() {
    change();

    window.closeRequest();
    window.node("unsaved-cancel");
    window.press(KeyCode.ESCAPE);
    window.gone("unsaved-cancel");
    assertThat(window.isOpen()).isTrue();

    window.closeRequest();
    window.click("unsaved-lose");
    FxSteps.await("the window is closed", () -> !window.isOpen());
  }

  @Test
  void aWindowWithoutChangesClosesAtOnce() {
    window.closeRequest();

    assertThat(window.isOpen()).isFalse();
  }

  @Test
  void whatCanBeReadOfADamagedFileIsShownReadOnly() throws IOException {
    Path damaged = folder.resolve("damaged.gridstride");
    byte[] whole = Files.readAllBytes(SEGMENTED);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    Files.write(damaged, half);

    window.drop(damaged);

    assertThat(window.textOf("notice-opened"))
        .contains("damaged.gridstride", "line", "read-only", "32 elements");
    ThreatModel shown = window.model();
    assertThat(shown.dfd().elements()).isNotEmpty();
    window.enter("model-name", "Changed");
    assertThat(window.model()).isSameAs(shown);
    assertThat(window.textOf("notice-read-only")).contains("Nothing was changed");
    assertThat(window.title()).endsWith("(read-only) \u2014 GridStride");
    assertThat(damaged).hasBinaryContent(half);
  }

  @Test
  void theVersionBeforeADamagedFileIsOffered() throws IOException {
    Path damaged = folder.resolve("damaged.gridstride");
    Files.writeString(damaged, "{\"gridstride\": ");
    Files.copy(SEGMENTED, folder.resolve("damaged.gridstride.bak"));
    ThreatModel before = window.model();

    window.drop(damaged);
    assertThat(window.textOf("notice-opened")).contains("could not be opened");
    assertThat(window.model()).isSameAs(before);
    window.click("opened-previous");

    assertThat(window.model().dfd().elements()).hasSize(32);
    assertThat(window.desk().file()).contains(damaged);
    assertThat(window.desk().unsaved()).isTrue();
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheChangesInTheWindow() throws IOException {
    Deskless.assumeInUse();
    ThreatModel changed = change();
    Path taken = folder.resolve("taken.gridstride");
    Files.createDirectory(taken);
    FileAnswers.add(taken);

    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.textOf("notice-save")).contains("Not saved", "This is a folder");

    assertThat(window.model()).isSameAs(changed);
    assertThat(window.desk().unsaved()).isTrue();
    Path free = folder.resolve("free.gridstride");
    FileAnswers.add(free);
    window.click("notice-save-as");
    window.gone("notice-save");
    assertThat(free).hasBinaryContent(ModelFiles.bytes(changed));
  }

  @Test
  void aNewModelStartsFromATemplate() {
    window.press(KeyCode.CONTROL, KeyCode.N);
    Node templates = window.node("templates");
    FxSteps.await("the list has the focus", templates::isFocused);
    window.press(KeyCode.DOWN);
    window.click("new-create");
    window.gone("templates");

    assertThat(window.model().dfd().elements()).isNotEmpty();
    assertThat(window.desk().file()).isEmpty();
  }

  private ThreatModel change() {
    window.enter("model-name", "Changed");
    assertThat(window.desk().unsaved()).isTrue();
    return window.model();
  }
}
