package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on the screen, for other programs and on paper. */
class ExportingTest extends WindowTest {

  @ParameterizedTest
  @CsvSource({
    "menu-export-svg, x.svg, <?xml",
    "menu-export-csv, x.csv, \ufeffid",
    "menu-export-xlsx, x.xlsx, PK",
    "menu-export-json, x.json, {",
    "menu-export-sarif, x.sarif, {",
    "menu-export-markdown, x.md, ## Threat model: Flat"
  })
  void theFileMenuWritesItWhereThePersonSays(String menu, String name, String start) {
    Deskless.assumeInUse();
    Path file = folder.resolve(name);
    window.drop(FLAT);
    window.analysed();
    FileAnswers.add(file);

    window.menu(menu);

    told("Exported to " + file);
    assertThat(contentOf(file.toFile(), StandardCharsets.UTF_8)).startsWith(start);
  }

  @Test
  void aPngIsAsSharpAsItsUseAsksFor() throws IOException {
    Deskless.assumeInUse();
    window.drop(FLAT);
    window.analysed();
    int screen = widthOf("menu-export-png", "screen.png");
    int paper = widthOf("menu-export-png-print", "paper.png");
    assertThat(paper).isEqualTo(2 * screen);
  }

  private int widthOf(String menu, String name) throws IOException {
    Path file = folder.resolve(name);
    FileAnswers.add(file);
    window.menu(menu);
    told("Exported to " + file);
    return ImageIO.read(file.toFile()).getWidth();
  }

  @Test
  void inBlackAndWhiteEverySeverityIsALetter() {
    Deskless.assumeInUse();
    Path file = folder.resolve("bw.svg");
    window.drop(FLAT);
    window.analysed();
    FileAnswers.add(file);

    window.menu("menu-pictures-plain");
    window.menu("menu-export-svg");

    told("Exported to " + file);
    assertThat(contentOf(file.toFile())).contains(">12 C</text>").doesNotContain("#a40e26");
  }

  @Test
  void whoCancelsWritesNothing() throws IOException {
    window.drop(FLAT);
    window.menu("menu-export-csv");
    window.frame();
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".csv"));
    }
  }

  @Test
  void anEmptyDiagramIsNoPicture() {
    window.menu("menu-export-svg");
    assertThat(window.textOf("status-left")).isEqualTo("There is nothing on the diagram yet.");
  }

  @Test
  void theDiagramOrTheSelectionIsCopiedAsSvgAndAsAnImage() {
    window.drop(FLAT);
    window.analysed();
    window.menu("menu-copy-picture");
    told("The diagram is on the clipboard as a picture.");
    double whole = width();
    assertThat(copiedSvg()).contains("id=\"part-hes\"", "id=\"part-m_res\"");

    window.click("el-hes");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

    told("The selection is on the clipboard as a picture.");
    assertThat(copiedSvg()).contains("id=\"part-hes\"").doesNotContain("id=\"part-m_res\"");
    assertThat(width()).isLessThan(whole);
  }

  private static double width() {
    return FxSteps.get(() -> {
      Image image = Clipboard.getSystemClipboard().getImage();
      return Objects.requireNonNull(image).getWidth();
    });
  }

  private static String copiedSvg() {
    return FxSteps.get(() -> {
      var bytes = (ByteBuffer) Clipboard.getSystemClipboard().getContent(Pictures.svgFormat());
      return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    });
  }

  private void told(String sentence) {
    FxSteps.await(
        sentence,
        () ->
            window
                .find("status-left")
                .filter(label -> ((Label) label).getText().equals(sentence))
                .isPresent());
  }
}
