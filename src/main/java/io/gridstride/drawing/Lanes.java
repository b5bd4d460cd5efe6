package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The straight pieces of the lines of flows. Level and upright ones are kept apart: a long line is
 * asked for what crosses it far more often than for what runs along it.
 */
final class Lanes {
  private final Grid<Lane> level;
  private final Grid<Lane> upright;

  Lanes() {
    this(new Grid<>(), new Grid<>());
  }

  private Lanes(Grid<Lane> level, Grid<Lane> upright) {
    this.level = level;
    this.upright = upright;
  }

  /** None over these, which show through except for what is hidden. */
  Lanes over(Predicate<Lane> hides) {
    return new Lanes(level.over(hides), upright.over(hides));
  }

  void add(String flow, Leg leg) {
    (leg.horizontal() ? level : upright).add(new Lane(flow, leg), leg.bounds());
  }

  /** Hands on the pieces the other way up that touch or cross this one. */
  void across(Leg leg, Consumer<Lane> lane) {
    (leg.horizontal() ? upright : level).each(leg.bounds(), lane);
  }

  /** The sum over all pieces that touch or overlap the area. */
  double sum(Bounds area, ToDoubleFunction<Lane> of) {
    return level.sum(area, of) + upright.sum(area, of);
  }
}
