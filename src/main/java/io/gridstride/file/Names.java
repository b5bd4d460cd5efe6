package io.gridstride.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How enum constants are written in files: {@code DATA_STORE} as {@code data-store}. */
public final class Names {
  private Names() {}

  public static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String list(List<? extends Enum<?>> constants) {
    return constants.stream().map(Names::kebab).collect(Collectors.joining(", "));
  }
}
