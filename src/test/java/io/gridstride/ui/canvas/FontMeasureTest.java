package io.gridstride.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.ui.look.Fonts;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontMeasureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Smart meter, residential",
        "AVATAR WAVE Type To: fi ffi fl 11.5 kW/h",
        "Zählerübergabe: große Fäßer, naïve façade",
        "Учёт энергии",
        "電力メーター 12",
        "× 400,000…"
      })
  void aTextIsAsWideAsItIsDrawn(String text) {
    Fonts.load();
    var measure = new FontMeasure();
    for (Face face : Face.values()) {
      var drawn = new Text(text);
      drawn.setFont(Fonts.of(face, 100));
      assertThat(measure.width(text, face, 12.5))
          .isCloseTo(drawn.getLayoutBounds().getWidth() * 12.5 / 100, within(0.01));
    }
  }
}
