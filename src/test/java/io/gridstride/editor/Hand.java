package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Geometry;
import io.gridstride.model.Integrity;
import io.gridstride.model.ThreatModel;
import java.util.LinkedHashMap;
import java.util.List;

/** A hand on mouse and keyboard: what it points at is found by the real hit test. */
final class Hand {
  private EditorState state;
  private Keys keys = Keys.NONE;
  private double pixel = 1;

  private Hand(EditorState state) {
    this.state = state;
  }

  static Hand on(String sketch) {
    return on(Sketch.model(sketch));
  }

  static Hand on(ThreatModel model) {
    return new Hand(EditorState.open(model));
  }

  EditorState state() {
    return state;
  }

  /** From now on, the shift key is down or not. */
  Hand shift(boolean down) {
    keys = new Keys(down, /* control= */ false);
    return this;
  }

  /** From now on, the Ctrl key is down or not. */
  Hand control(boolean down) {
    keys = new Keys(/* shift= */ false, down);
    return this;
  }

  /** From now on, a screen pixel is so many diagram units. */
  Hand pixel(double units) {
    pixel = units;
    return this;
  }

  Hand send(Input input) {
    state = Editor.step(state, input);
    assertThat(Integrity.check(state.model())).isEmpty();
    return this;
  }

  Hand press(double x, double y) {
    return send(new Input.Pressed(pointer(x, y), 1));
  }

  Hand drag(double x, double y) {
    return send(new Input.Dragged(pointer(x, y)));
  }

  Hand release(double x, double y) {
    return send(new Input.Released(pointer(x, y)));
  }

  Hand hover(double x, double y) {
    return send(new Input.Moved(pointer(x, y)));
  }

  Hand click(double x, double y) {
    return press(x, y).release(x, y);
  }

  Hand doubleClick(double x, double y) {
    click(x, y).send(new Input.Pressed(pointer(x, y), 2));
    return release(x, y);
  }

  Hand drag(double x, double y, double toX, double toY) {
    return press(x, y).drag((x + toX) / 2, (y + toY) / 2).drag(toX, toY).release(toX, toY);
  }

  Hand escape() {
    return send(new Input.Escape());
  }

  Hand undo() {
    return send(new Input.Undo());
  }

  Hand choose(Tool tool) {
    return send(new Input.Choose(tool));
  }

  /** The diagram now equals this sketch, stars included. */
  Hand sees(String sketch) {
    assertThat(Sketch.text(state)).isEqualTo(sketch);
    return this;
  }

  /** What can be taken hold of. */
  List<Grips.Grip> grips() {
    return Grips.of(state, geometry(state), pixel);
  }

  /** Drags what is painted in a place to another. */
  Hand dragGrip(Spot spot, double toX, double toY) {
    Grips.Grip grip =
        grips().stream().filter(one -> one.spot().equals(spot)).findFirst().orElseThrow();
    return drag(grip.x(), grip.y(), toX, toY);
  }

  /** What the last step is called. */
  String step() {
    return state.history().last().map(History.Step::name).orElse("");
  }

  Hand select(String... ids) {
    return send(Input.Select.of(List.of(ids)));
  }

  static Geometry geometry(EditorState state) {
    return Geometry.of(
        state.model().dfd(),
        state.diagram(),
        new LinkedHashMap<>(),
        (text, face, size) -> text.length() * size / 2);
  }

  Pointer pointer(double x, double y) {
    return new Pointer(x, y, pixel, keys, Spot.at(state, geometry(state), x, y, pixel));
  }
}
