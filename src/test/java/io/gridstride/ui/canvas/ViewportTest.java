package io.gridstride.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridstride.drawing.Scene.Extent;
import org.junit.jupiter.api.Test;

class ViewportTest {
  @Test
  void whatIsUnderThePointerStaysThereWhileZooming() {
    Viewport before = new Viewport(1, 100, 50);
    Viewport after = before.zoomed(2.5, 300, 200);

    assertThat(after.zoom()).isEqualTo(2.5);
    assertThat(after.viewX(before.diagramX(300))).isCloseTo(300, within(1e-9));
    assertThat(after.viewY(before.diagramY(200))).isCloseTo(200, within(1e-9));
  }

  @Test
  void theZoomStopsAtItsLimits() {
    assertThat(new Viewport(1, 0, 0).zoomed(100, 0, 0).zoom()).isEqualTo(Viewport.MOST);
    assertThat(new Viewport(1, 0, 0).zoomed(0.001, 0, 0).zoom()).isEqualTo(Viewport.LEAST);
    assertThat(new Viewport(Viewport.MOST, 0, 0).stepIn()).isEqualTo(Viewport.MOST);
    assertThat(new Viewport(Viewport.LEAST, 0, 0).stepOut()).isEqualTo(Viewport.LEAST);
  }

  @Test
  void stepsAreRoundNumbersFromAnywhere() {
    assertThat(new Viewport(0.9, 0, 0).stepIn()).isEqualTo(1);
    assertThat(new Viewport(1, 0, 0).stepIn()).isEqualTo(1.25);
    assertThat(new Viewport(1.1, 0, 0).stepOut()).isEqualTo(1);
  }

  @Test
  void fittingShowsAllInTheMiddleAndNeverMagnifies() {
    Viewport small = Viewport.fitting(new Extent(10, 20, 100, 100), 800, 600);
    assertThat(small.zoom()).isEqualTo(1);
    assertThat(small.viewX(60)).isEqualTo(400);
    assertThat(small.viewY(70)).isEqualTo(300);

    Viewport large = Viewport.fitting(new Extent(0, 0, 1600, 600), 800, 600);
    assertThat(large.zoom()).isEqualTo(0.5);
    assertThat(large.viewX(0)).isZero();

    // As large as 20,000 elements are.
    Viewport huge = Viewport.fitting(new Extent(0, 0, 35_000, 30_000), 880, 530);
    assertThat(huge.viewY(30_000)).isCloseTo(530, within(1e-6));
  }

  @Test
  void anEmptyDiagramIsSeenFromTheStart() {
    assertThat(Viewport.fitting(new Extent(0, 0, 0, 0), 800, 600)).isEqualTo(Viewport.START);
  }

  @Test
  void revealingPansOnlyAsFarAsNeeded() {
    Viewport view = new Viewport(1, 0, 0);

    assertThat(view.revealing(new Extent(100, 100, 50, 50), 800, 600)).isEqualTo(view);
    assertThat(view.revealing(new Extent(900, 100, 50, 50), 800, 600))
        .isEqualTo(new Viewport(1, 174, 0));
    assertThat(view.revealing(new Extent(-100, 100, 50, 50), 800, 600))
        .isEqualTo(new Viewport(1, -124, 0));
  }
}
