package io.gridstride.ui.inspector;

import io.gridstride.ui.fields.Field;
import java.util.List;

/** Shows what several parts have in common. */
final class Shared {
  private Shared() {}

  /** The value if all have the same, or that they differ. */
  static <T> void show(Field<T> field, List<T> values) {
    List<T> different = values.stream().distinct().limit(2).toList();
    if (different.size() == 1) {
      field.show(different.getFirst());
    } else {
      field.showMixed();
    }
  }
}
