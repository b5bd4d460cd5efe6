package io.gridstride.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridstride.drawing.Scene;
import io.gridstride.drawing.Scene.Extent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {
  private static final Illustration FLAT =
      Pictures.drawn(Pictures.shipped("coursework-flat"), Look.LIGHT);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPictureIsAsLargeAsTheDiagramTimesItsScale(int scale) throws IOException {
    BufferedImage image = read(Png.bytes(FLAT, scale));
    Extent extent = FLAT.scene().extent();
    assertThat(image.getWidth()).isEqualTo(((int) extent.width()) * scale);
    assertThat(image.getHeight()).isEqualTo(((int) extent.height()) * scale);
  }

  @Test
  void itShowsSymbolsWordsAndBadgesInTheirColours() throws IOException {
    Set<Integer> colours = colours(read(Png.bytes(FLAT, 2)));
    assertThat(colours)
        .contains(0xffffff, 0xecf8f0, 0xeef4ff, 0x3d4752, 0x1f2328, 0xa40e26)
        .hasSizeGreaterThan(100);
  }

  @Test
  void blackAndWhiteIsGreyAllOver() throws IOException {
    Illustration picture =
        Pictures.drawn(Pictures.shipped("coursework-flat"), Look.BLACK_AND_WHITE);
    assertThat(colours(read(Png.bytes(picture, 1))))
        .contains(0x000000, 0xffffff)
        .allMatch(rgb -> (rgb >> 16) == (rgb & 0xff) && (rgb >> 8 & 0xff) == (rgb & 0xff));
  }

  @Test
  void theSameDiagramGivesTheSameBytes() {
    assertThat(Png.bytes(FLAT, 1)).isEqualTo(Png.bytes(FLAT, 1));
  }

  @Test
  void itSaysWhatItIs() {
    assertThat(new String(Png.bytes(FLAT, 1), StandardCharsets.ISO_8859_1))
        .contains("pHYs", "iTXtTitle", "Flat coursework network");
  }

  @Test
  void anEmptyDiagramIsKnownBeforehand() {
    var empty = Pictures.named("x");
    var nothing = Pictures.motif(empty).only(List.of("nowhere"));
    assertThat(Illustration.of(nothing, Look.LIGHT, Pictures.MEASURE).isEmpty()).isTrue();
    assertThat(FLAT.isEmpty()).isFalse();
  }

  @Test
  void whatWouldNotFitIntoMemoryIsRefused() {
    var vast =
        new Illustration(
            "Vast",
            "",
            new LinkedHashMap<>(),
            new Scene(List.of(), new Extent(0, 0, 1_000_000, 1_000_000)),
            Look.LIGHT);
    assertThat(Png.fits(vast, 1)).isFalse();
    assertThat(Png.fits(FLAT, 3)).isTrue();
    assertThatThrownBy(() -> Png.bytes(vast, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new LinkedHashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }
}
