package io.gridstride.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTest {
  @Test
  void aThingIsCountedInTheSingularOrThePlural() {
    assertThat(Quantity.of(0, "zone")).isEqualTo("0 zones");
    assertThat(Quantity.of(1, "zone")).isEqualTo("1 zone");
    assertThat(Quantity.of(2, "entry", "entries")).isEqualTo("2 entries");
  }

  @Test
  void aLargeNumberIsReadByItsThousands() {
    assertThat(Quantity.of(1_200_000, "meter")).isEqualTo("1,200,000 meters");
  }

  @Test
  void whatIsWrittenAndNoNumberStaysAsItIs() {
    assertThat(Quantity.number("3000")).isEqualTo("3,000");
    assertThat(Quantity.number("about 3000")).isEqualTo("about 3000");
    assertThat(Quantity.number("12345678901234567890")).isEqualTo("12345678901234567890");
  }
}
