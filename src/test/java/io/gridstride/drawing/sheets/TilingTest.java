package io.gridstride.drawing.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However the boxes of a drawing lie, each is whole on a page of its parts. */
class TilingTest {
  private static final Window ALL = new Window(0, 0, 4000, 2500);

  @Test
  void eachBoxIsWholeInAPart() {
    for (int seed = 0; seed < 200; seed++) {
      List<Window> boxes = boxes(new Random(seed));
      Tiling tiling = Tiling.of(ALL, boxes, .6, 1000, 700);
      List<Window> tiles = new ArrayList<>();
      for (int tile = 0; tile < tiling.tiles(); tile++) {
        tiles.add(tiling.window(tile));
      }
      assertThat(tiles).as("seed %d", seed).hasSizeGreaterThan(1);
      assertThat(boxes)
          .as("seed %d", seed)
          .allMatch(box -> tiles.stream().anyMatch(tile -> tile.holds(box)));
    }
  }

  @Test
  void partsFillTheirPagesAndNoMore() {
    Tiling tiling = Tiling.of(ALL, boxes(new Random(7)), .6, 1000, 700);
    for (int tile = 0; tile < tiling.tiles(); tile++) {
      Window window = tiling.window(tile);
      assertThat(window.width() * tiling.scale()).isLessThanOrEqualTo(1000.001);
      assertThat(window.height() * tiling.scale()).isLessThanOrEqualTo(700.001);
    }
    assertThat(tiling.scale()).isGreaterThanOrEqualTo(.6);
  }

  @Test
  void rowsHaveLettersAndColumnsNumbers() {
    Tiling tiling = Tiling.of(ALL, List.of(), .6, 1300, 800);
    assertThat(tiling.name(0)).isEqualTo("A1");
    assertThat(tiling.name(tiling.columns().size())).isEqualTo("B1");
  }

  /** Boxes as of elements, in no order; they may lie over each other. */
  private static List<Window> boxes(Random random) {
    List<Window> boxes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double width = 60 + random.nextInt(200);
      double height = 15 + random.nextInt(140);
      boxes.add(
          new Window(
              20 + random.nextInt((int) (3960 - width)),
              20 + random.nextInt((int) (2460 - height)),
              width,
              height));
    }
    return boxes;
  }
}
