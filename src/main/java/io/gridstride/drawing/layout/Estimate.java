package io.gridstride.drawing.layout;

import io.gridstride.drawing.FlowText;
import io.gridstride.model.Bounds;

/**
 * Guesses how well a drawing will read without routing its flows: as if they were straight lines
 * from middle to middle. Less is better.
 */
final class Estimate {
  private static final double CROSSING = 60;
  private static final double THROUGH = 90;
  private static final double BEND = 20;
  private static final double FAR = 0.25;
  private static final double WIDE = 1.6;

  /** Two sides that overlap by this for each flow between them can be joined by straight lines. */
  private static final int STRAIGHT = 25;

  /** A flow too short for what is written on it. */
  private static final double CRAMPED = 150;

  /** Of a flow, besides its label. */
  private static final int ENDS = 30;

  private final Parts parts;
  private final Bounds[] box;
  private final boolean[] counted;

  /**
   * @param box the places of the parts, which may change between two questions
   */
  Estimate(Parts parts, Bounds[] box) {
    this.parts = parts;
    this.box = box;
    this.counted = new boolean[parts.links.size()];
  }

  double all() {
    return of(parts.elements);
  }

  /** What of the cost depends on where these elements are. */
  double of(int... elements) {
    double cost = shape();
    for (int element : elements) {
      for (int link : parts.linksOf[element]) {
        if (!counted[link]) {
          cost += link(link);
          counted[link] = true;
        }
      }
    }
    for (int link = 0; link < counted.length; link++) {
      if (!counted[link]) {
        for (int element : elements) {
          cost += through(link, element);
        }
      }
    }
    for (int element : elements) {
      for (int link : parts.linksOf[element]) {
        counted[link] = false;
      }
    }
    return cost;
  }

  private double link(int link) {
    double cost = parts.links.get(link).flows() * length(link);
    for (int other = 0; other < counted.length; other++) {
      if (other != link && !counted[other] && crossing(link, other)) {
        cost += CROSSING * Math.min(parts.links.get(link).flows(), parts.links.get(other).flows());
      }
    }
    for (int element : parts.elements) {
      cost += through(link, element);
    }
    return cost;
  }

  private double shape() {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (int part : parts.outermost) {
      left = Math.min(left, box[part].x());
      top = Math.min(top, box[part].y());
      right = Math.max(right, box[part].right());
      bottom = Math.max(bottom, box[part].bottom());
    }
    return parts.outermost.length == 0 ? 0 : Math.max((right - left) / WIDE, bottom - top);
  }

  private double length(int number) {
    Link link = parts.links.get(number);
    Bounds a = box[parts.linkFrom[number]];
    Bounds b = box[parts.linkTo[number]];
    int across = Math.max(b.x() - a.right(), a.x() - b.right());
    int down = Math.max(b.y() - a.bottom(), a.y() - b.bottom());
    boolean cramped =
        link.label() > 0 && across < link.label() + ENDS && down < FlowText.HEIGHT + ENDS - 5;
    int shorter = Math.min(a.height(), b.height());
    boolean straight = -Math.min(across, down) >= Math.min(shorter, STRAIGHT * link.flows());
    return FAR * (Math.max(0, across) + Math.max(0, down))
        + (straight ? 0 : BEND)
        + (cramped ? CRAMPED : 0);
  }

  private boolean crossing(int one, int other) {
    int a = parts.linkFrom[one];
    int b = parts.linkTo[one];
    int c = parts.linkFrom[other];
    int d = parts.linkTo[other];
    return a != c
        && a != d
        && b != c
        && b != d
        && turn(box[a], box[b], box[c]) * turn(box[a], box[b], box[d]) < 0
        && turn(box[c], box[d], box[a]) * turn(box[c], box[d], box[b]) < 0;
  }

  private static double turn(Bounds a, Bounds b, Bounds c) {
    return Math.signum(
        (double) (b.centreX() - a.centreX()) * (c.centreY() - a.centreY())
            - (double) (b.centreY() - a.centreY()) * (c.centreX() - a.centreX()));
  }

  private double through(int link, int element) {
    int from = parts.linkFrom[link];
    int to = parts.linkTo[link];
    return element != from && element != to && through(box[from], box[to], box[element])
        ? THROUGH
        : 0;
  }

  /** Whether the line between two middles runs through a box. */
  private static boolean through(Bounds a, Bounds b, Bounds box) {
    double x = a.centreX();
    double y = a.centreY();
    double dx = b.centreX() - x;
    double dy = b.centreY() - y;
    double from =
        Math.max(enters(x, dx, box.x(), box.right()), enters(y, dy, box.y(), box.bottom()));
    double to = Math.min(leaves(x, dx, box.x(), box.right()), leaves(y, dy, box.y(), box.bottom()));
    return Math.max(0, from) < Math.min(1, to);
  }

  private static double enters(double at, double step, int low, int high) {
    if (step == 0) {
      return at > low && at < high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return ((step > 0 ? low : high) - at) / step;
  }

  private static double leaves(double at, double step, int low, int high) {
    if (step == 0) {
      return at > low && at < high ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    return ((step > 0 ? high : low) - at) / step;
  }
}
