package io.gridstride.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads the flows that use one side of an element over it: in the order in which they leave, so
 * that they need not cross, and where two sides face each other so that a flow can run straight.
 */
final class Ports {
  private static final int LEAST_GAP = 14;
  private static final int ROUNDS = 6;

  /** A wire with the sides it leaves and arrives at. */
  record Sided(Wire wire, Side source, Side target) {}

  /** The ports of one wire. */
  record Ends(Port source, Port target) {}

  /**
   * One end of a wire at a side of an element.
   *
   * @param angle at which it leaves
   */
  private record End(int wire, boolean atSource, double angle) {}

  /** The ends at one side of an element, in order along it. */
  private record Row(Span span, List<End> ends) {
    double gap() {
      return Math.min(LEAST_GAP, span.usable() / Math.max(1, ends.size() - 1));
    }

    /** Even places over the side. */
    double[] even() {
      int n = ends.size();
      double step = n == 1 ? 0 : Math.min(span.length() / (n + 1), span.usable() / (n - 1));
      double[] even = new double[n];
      for (int i = 0; i < n; i++) {
        even[i] = span.middle() + step * (i - (n - 1) / 2.0);
      }
      return even;
    }

    double[] place(double[] wanted) {
      return Apart.place(wanted, gap(), span.low(), span.high());
    }
  }

  private record Place(String element, Side side) {}

  private final List<Sided> wires;
  private final Terrain terrain;
  private final List<Row> rows = new ArrayList<>();
  private final BitSet straight = new BitSet();
  private final double[] sourceAlong;
  private final double[] targetAlong;

  private Ports(List<Sided> wires, Terrain terrain) {
    this.wires = wires;
    this.terrain = terrain;
    this.sourceAlong = new double[wires.size()];
    this.targetAlong = new double[wires.size()];
  }

  /** The ports of all wires, in their order. */
  static List<Ends> of(List<Sided> wires, Terrain terrain) {
    var ports = new Ports(wires, terrain);
    ports.collect();
    ports.straighten();
    ports.snap();
    List<Ends> ends = new ArrayList<>();
    for (int i = 0; i < wires.size(); i++) {
      Sided sided = wires.get(i);
      ends.add(
          new Ends(
              Port.on(sided.wire().source(), sided.source(), whole(ports.sourceAlong[i])),
              Port.on(sided.wire().target(), sided.target(), whole(ports.targetAlong[i]))));
    }
    return ends;
  }

  private static int whole(double along) {
    return (int) Math.round(along);
  }

  private void collect() {
    Map<Place, List<End>> places = new LinkedHashMap<>();
    for (int i = 0; i < wires.size(); i++) {
      Sided sided = wires.get(i);
      Wire wire = sided.wire();
      places
          .computeIfAbsent(new Place(wire.sourceId(), sided.source()), key -> new ArrayList<>())
          .add(new End(i, true, angle(sided.source(), wire.source(), wire.target())));
      places
          .computeIfAbsent(new Place(wire.targetId(), sided.target()), key -> new ArrayList<>())
          .add(new End(i, false, angle(sided.target(), wire.target(), wire.source())));
      if (facing(sided)) {
        straight.set(i);
      }
    }
    places.forEach((place, ends) -> rows.add(row(place.side(), ends)));
  }

  /** Clockwise by where they go; several between one pair in opposite order at its two ends. */
  private Comparator<End> leaving() {
    return Comparator.comparingDouble(End::angle)
        .thenComparing(end -> wires.get(end.wire()).wire().pair())
        .thenComparingInt(end -> first(end) ? end.wire() : -end.wire());
  }

  private boolean first(End end) {
    Wire wire = wires.get(end.wire()).wire();
    return (wire.sourceId().compareTo(wire.targetId()) <= 0) == end.atSource();
  }

  private static double angle(Side side, Outline from, Outline to) {
    double dx = to.box().centreX() - from.box().centreX();
    double dy = to.box().centreY() - from.box().centreY();
    return Math.atan2(side.dx * dy - side.dy * dx, side.dx * dx + side.dy * dy);
  }

  private Row row(Side side, List<End> ends) {
    if (ends.size() > 1) {
      ends.sort(leaving());
      if (side == Side.LEFT || side == Side.BOTTOM) {
        Collections.reverse(ends);
      }
    }
    End any = ends.getFirst();
    Sided sided = wires.get(any.wire());
    Span span = any.atSource() ? sourceSpan(sided) : targetSpan(sided);
    var row = new Row(span, ends);
    put(row, row.even());
    return row;
  }

  /**
   * Moves the ends of a flow between facing sides towards each other, and all ends of a side as
   * little as keeps their order and distance, until all stand still.
   */
  private void straighten() {
    List<Row> moving = new ArrayList<>();
    for (Row row : rows) {
      if (row.ends().stream().anyMatch(this::straight)) {
        moving.add(row);
      } else {
        put(row, row.place(row.even()));
      }
    }
    boolean still = false;
    for (int round = 0; round < ROUNDS && !still; round++) {
      double[] meeting = new double[wires.size()];
      for (int i = straight.nextSetBit(0); i >= 0; i = straight.nextSetBit(i + 1)) {
        meeting[i] = meeting(i);
      }
      still = true;
      for (Row row : moving) {
        double[] wanted = row.even();
        for (int i = 0; i < wanted.length; i++) {
          if (straight(row.ends().get(i))) {
            wanted[i] = meeting[row.ends().get(i).wire()];
          }
        }
        still &= !put(row, row.place(wanted));
      }
    }
  }

  private boolean straight(End end) {
    return straight.get(end.wire());
  }

  /** Where the two ends of a wire should meet: the shorter side has less choice. */
  private double meeting(int wire) {
    double source = sourceSpan(wires.get(wire)).usable();
    double target = targetSpan(wires.get(wire)).usable();
    if (source == target) {
      return (sourceAlong[wire] + targetAlong[wire]) / 2;
    }
    return source < target ? sourceAlong[wire] : targetAlong[wire];
  }

  private static Span sourceSpan(Sided sided) {
    return Span.of(sided.wire().source(), sided.source());
  }

  private static Span targetSpan(Sided sided) {
    return Span.of(sided.wire().target(), sided.target());
  }

  /** Whether a wire's two sides face each other, overlap for a good part, and see each other. */
  private boolean facing(Sided sided) {
    if (!sided.source().faces(sided.target())) {
      return false;
    }
    Span a = sourceSpan(sided);
    Span b = targetSpan(sided);
    double overlap = Math.min(a.high(), b.high()) - Math.max(a.low(), b.low());
    return overlap >= Math.min(a.usable(), b.usable()) / 2
        && terrain.open(sided.wire(), sided.source());
  }

  /** Makes what is nearly straight wholly so, where the neighbours leave room. */
  private void snap() {
    double[] low = new double[wires.size()];
    double[] high = new double[wires.size()];
    Arrays.fill(low, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    for (Row row : rows) {
      for (int i = 0; i < row.ends().size(); i++) {
        End end = row.ends().get(i);
        if (straight(end)) {
          low[end.wire()] = Math.max(low[end.wire()], lowest(row, i));
          high[end.wire()] = Math.min(high[end.wire()], highest(row, i));
        }
      }
    }
    for (int i = straight.nextSetBit(0); i >= 0; i = straight.nextSetBit(i + 1)) {
      if (low[i] <= high[i]) {
        double along = Math.clamp(meeting(i), low[i], high[i]);
        sourceAlong[i] = along;
        targetAlong[i] = along;
      }
    }
  }

  /** How far down an end can move when its neighbours stay. */
  private double lowest(Row row, int i) {
    return i == 0
        ? row.span().low()
        : (get(row.ends().get(i - 1)) + get(row.ends().get(i))) / 2 + row.gap() / 2;
  }

  /** The same upwards. */
  private double highest(Row row, int i) {
    return i == row.ends().size() - 1
        ? row.span().high()
        : (get(row.ends().get(i + 1)) + get(row.ends().get(i))) / 2 - row.gap() / 2;
  }

  /** Puts the ends of a side there, and tells whether any had to move. */
  private boolean put(Row row, double[] places) {
    boolean moved = false;
    for (int i = 0; i < places.length; i++) {
      End end = row.ends().get(i);
      moved |= get(end) != places[i];
      (end.atSource() ? sourceAlong : targetAlong)[end.wire()] = places[i];
    }
    return moved;
  }

  private double get(End end) {
    return (end.atSource() ? sourceAlong : targetAlong)[end.wire()];
  }

  /** A side as a line of numbers. */
  private record Span(double middle, double length, double usable) {
    static Span of(Outline outline, Side side) {
      double from = side.from(outline.box());
      double to = side.to(outline.box());
      return new Span((from + to) / 2, to - from, outline.straight(side));
    }

    double low() {
      return middle - usable / 2;
    }

    double high() {
      return middle + usable / 2;
    }
  }
}
