package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Catalog;
import org.junit.jupiter.api.Test;

class PacksTest {
  @Test
  void theBuiltInPackIsSound() {
    Catalog catalog = Packs.builtIn();

    assertThat(catalog.types()).hasSize(56);
    assertThat(catalog.protocols()).hasSize(49);
    assertThat(catalog.zones()).hasSize(17);
    assertThat(catalog.dataKinds()).hasSize(18);
    assertThat(catalog.controls()).hasSize(90);
  }
}
