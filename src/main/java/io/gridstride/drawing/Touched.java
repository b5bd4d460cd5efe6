package io.gridstride.drawing;

import io.gridstride.drawing.Overlay.Badge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which parts may look different in one picture than in another. */
final class Touched {
  private final Content before;
  private final Content after;
  private final Set<String> touched = new LinkedHashSet<>();
  private final Set<String> badges = new LinkedHashSet<>();

  private Touched(Content before, Content after) {
    this.before = before;
    this.after = after;
  }

  static Touched between(Content before, Content after) {
    var between = new Touched(before, after);
    if (after.liesOver(before.geometry())) {
      between.touched.addAll(after.geometry().changed());
    } else {
      between.shapes();
    }
    between.parts();
    between.hops();
    between.overlays();
    return between;
  }

  /** Ids of parts whose marks on this level may differ; of all others they are the same. */
  Set<String> on(Level level) {
    return level == Level.BADGE ? badges : touched;
  }

  boolean nothing() {
    return badges.isEmpty();
  }

  private void shapes() {
    differing(before.geometry().zones(), after.geometry().zones(), touched);
    differing(before.geometry().elements(), after.geometry().elements(), touched);
    differing(before.geometry().routes(), after.geometry().routes(), touched);
    differing(before.geometry().labels(), after.geometry().labels(), touched);
  }

  private void parts() {
    if (!Content.same(before.dfd(), after.dfd()) && !before.dfd().equals(after.dfd())) {
      differing(before.dfd().elements(), after.dfd().elements(), touched);
      differing(before.dfd().boundaries(), after.dfd().boundaries(), touched);
    }
  }

  private static <T> void differing(Map<String, T> old, Map<String, T> next, Set<String> to) {
    next.forEach((id, now) -> {
      if (!now.equals(old.get(id))) {
        to.add(id);
      }
    });
    old.keySet().stream().filter(id -> !next.containsKey(id)).forEach(to::add);
  }

  /** A line hops over others, so it looks different when one of those does. */
  private void hops() {
    var crossing = new LinkedHashSet<String>();
    for (String id : touched) {
      for (Content content : List.of(before, after)) {
        Route route = content.geometry().routes().get(id);
        if (route != null) {
          after.geometry().crossing(route, crossing::add);
        }
      }
    }
    touched.addAll(crossing);
  }

  private void overlays() {
    Set<String> old = before.overlay().selected();
    Set<String> next = after.overlay().selected();
    old.stream().filter(id -> !next.contains(id)).forEach(touched::add);
    next.stream().filter(id -> !old.contains(id)).forEach(touched::add);
    badges.addAll(touched);
    Map<String, Badge> oldBadges = before.overlay().badges();
    Map<String, Badge> nextBadges = after.overlay().badges();
    if (!Content.same(oldBadges, nextBadges) && !oldBadges.equals(nextBadges)) {
      differing(oldBadges, nextBadges, badges);
    }
  }
}
