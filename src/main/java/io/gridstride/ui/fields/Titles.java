package io.gridstride.ui.fields;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Writes values of a list that nobody types into. */
public final class Titles {
  private Titles() {}

  /** A converter for one direction. */
  public static <T> StringConverter<T> of(Function<T, String> title) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : title.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("the list is not editable");
      }
    };
  }
}
