package io.gridstride.ui.fields;

import javafx.scene.control.Control;

/**
 * A control for one fact. It hands in a value only when a person has changed it.
 *
 * @param <T> what the fact looks like
 */
public interface Field<T> {
  Control control();

  /** Shows the present value, unless a person is in the middle of changing it. */
  void show(T value);

  /** Shows that several parts differ in it; whatever is chosen then is a change. */
  void showMixed();
}
