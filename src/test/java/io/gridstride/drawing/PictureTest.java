package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aWindowGetsAllThatTouchesItInPaintingOrder(long seed) {
    RandomDiagrams random = RandomDiagrams.of(seed);
    Picture picture =
        Scenes.picture(random.dfd(), random.geometry(), Overlay.NONE, ScenesTest.HALF);
    Bounds window = new Bounds(200, 150, 300, 250);
    List<Mark> all = picture.scene().marks();
    List<Mark> seen = picture.marks(window);
    assertThat(all).containsSubsequence(seen);
    Set<Mark> seenSet = new LinkedHashSet<>(seen);
    random
        .geometry()
        .elements()
        .forEach((id, outline) -> {
          if (outline.box().intersects(window)) {
            assertThat(all.stream().filter(mark -> mark.part().equals(id)))
                .allMatch(mark -> seenSet.contains(mark));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothingIsPaintedOutsideTheExtent(long seed) {
    RandomDiagrams random = RandomDiagrams.of(seed);
    Scene scene =
        Scenes.picture(random.dfd(), random.geometry(), Overlay.NONE, ScenesTest.HALF).scene();
    Scene.Extent extent = scene.extent();
    assertThat(scene.marks())
        .filteredOn(Mark.Box.class::isInstance)
        .allSatisfy(mark -> {
          var box = (Mark.Box) mark;
          assertThat(box.x()).isGreaterThanOrEqualTo(extent.x());
          assertThat(box.y()).isGreaterThanOrEqualTo(extent.y());
          assertThat(box.x() + box.width()).isLessThanOrEqualTo(extent.x() + extent.width());
          assertThat(box.y() + box.height()).isLessThanOrEqualTo(extent.y() + extent.height());
        });
  }
}
