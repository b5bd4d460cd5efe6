package io.gridstride.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.model.GsubData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CutTest {
  @ParameterizedTest
  @EnumSource
  void substitutionsStayOffBecauseTheyCostMoreThanAllTheRest(Cut cut) throws Exception {
    assertThat(cut.parse().getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
  }
}
