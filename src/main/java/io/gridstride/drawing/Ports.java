package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  /** One end of a wire at a side of an element. */
  private record End(int wire, boolean atSource, Outline outline, Side side) {}

  private final List<Sided> wires;
  private final Terrain terrain;
  private final Map<String, List<End>> sides = new LinkedHashMap<>();
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
    ports.sides.values().forEach(ports::order);
    for (int round = 0; round < ROUNDS; round++) {
      ports.straighten();
    }
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
    for (int i = 0; i < wires.size(); i++) {
      Sided sided = wires.get(i);
      Wire wire = sided.wire();
      at(wire.sourceId(), new End(i, true, wire.source(), sided.source()));
      at(wire.targetId(), new End(i, false, wire.target(), sided.target()));
    }
    sides.values().forEach(ends -> ends.sort(leaving()));
    IntStream.range(0, wires.size()).filter(this::facing).forEach(straight::set);
  }

  private void at(String element, End end) {
    sides.computeIfAbsent(element + " " + end.side(), key -> new ArrayList<>()).add(end);
  }

  /** Clockwise by where they go; several between one pair in opposite order at its two ends. */
  private Comparator<End> leaving() {
    return Comparator.comparingDouble(this::angle)
        .thenComparing(end -> wires.get(end.wire()).wire().pair())
        .thenComparingInt(end -> first(end) ? end.wire() : -end.wire());
  }

  private boolean first(End end) {
    Wire wire = wires.get(end.wire()).wire();
    return (wire.sourceId().compareTo(wire.targetId()) <= 0) == end.atSource();
  }

  private double angle(End end) {
    Wire wire = wires.get(end.wire()).wire();
    Bounds here = end.outline().box();
    Bounds there = (end.atSource() ? wire.target() : wire.source()).box();
    double dx = there.centreX() - here.centreX();
    double dy = there.centreY() - here.centreY();
    Side side = end.side();
    return Math.atan2(side.dx * dy - side.dy * dx, side.dx * dx + side.dy * dy);
  }

  private void order(List<End> clockwise) {
    Side side = clockwise.getFirst().side();
    if (side == Side.LEFT || side == Side.BOTTOM) {
      Collections.reverse(clockwise);
    }
    double[] slots = slots(clockwise);
    for (int i = 0; i < slots.length; i++) {
      set(clockwise.get(i), slots[i]);
    }
  }

  private static Span span(List<End> ends) {
    return Span.of(ends.getFirst().outline(), ends.getFirst().side());
  }

  /** Even places over a side. */
  private static double[] slots(List<End> ends) {
    Span span = span(ends);
    int n = ends.size();
    double step = n == 1 ? 0 : Math.min(span.length() / (n + 1), span.usable() / (n - 1));
    return IntStream.range(0, n)
        .mapToDouble(i -> span.middle() + step * (i - (n - 1) / 2.0))
        .toArray();
  }

  /**
   * Moves the ends of a flow between facing sides towards each other, and all ends of a side as
   * little as keeps their order and distance.
   */
  private void straighten() {
    double[] meeting = new double[wires.size()];
    for (int i = 0; i < meeting.length; i++) {
      meeting[i] = straight.get(i) ? meeting(i) : Double.NaN;
    }
    for (List<End> ends : sides.values()) {
      double[] wanted = slots(ends);
      for (int i = 0; i < wanted.length; i++) {
        double at = meeting[ends.get(i).wire()];
        wanted[i] = Double.isNaN(at) ? wanted[i] : at;
      }
      Span span = span(ends);
      double[] kept = Apart.place(wanted, gap(ends, span), span.low(), span.high());
      for (int i = 0; i < kept.length; i++) {
        set(ends.get(i), kept[i]);
      }
    }
  }

  /** Where the two ends of a wire should meet: the shorter side has less choice. */
  private double meeting(int wire) {
    double source = span(wire, true).usable();
    double target = span(wire, false).usable();
    if (source == target) {
      return (sourceAlong[wire] + targetAlong[wire]) / 2;
    }
    return source < target ? sourceAlong[wire] : targetAlong[wire];
  }

  private Span span(int wire, boolean atSource) {
    Sided sided = wires.get(wire);
    return atSource
        ? Span.of(sided.wire().source(), sided.source())
        : Span.of(sided.wire().target(), sided.target());
  }

  /** Whether a wire's two sides face each other, overlap for a good part, and see each other. */
  private boolean facing(int wire) {
    Sided sided = wires.get(wire);
    Span a = span(wire, true);
    Span b = span(wire, false);
    double overlap = Math.min(a.high(), b.high()) - Math.max(a.low(), b.low());
    return sided.source().faces(sided.target())
        && overlap >= Math.min(a.usable(), b.usable()) / 2
        && terrain.open(sided.wire(), sided.source());
  }

  private static double gap(List<End> ends, Span span) {
    return Math.min(LEAST_GAP, span.usable() / Math.max(1, ends.size() - 1));
  }

  /** Makes what is nearly straight wholly so, where the neighbours leave room. */
  private void snap() {
    List<Room> rooms = new ArrayList<>(Collections.nCopies(wires.size(), Room.ANY));
    for (List<End> ends : sides.values()) {
      for (int i = 0; i < ends.size(); i++) {
        int wire = ends.get(i).wire();
        rooms.set(wire, rooms.get(wire).and(room(ends, i)));
      }
    }
    for (int i = 0; i < wires.size(); i++) {
      Room room = rooms.get(i);
      if (straight.get(i) && room.low() <= room.high()) {
        double along = Math.clamp(meeting(i), room.low(), room.high());
        sourceAlong[i] = along;
        targetAlong[i] = along;
      }
    }
  }

  /** From where to where an end can move when its neighbours stay. */
  private Room room(List<End> ends, int i) {
    Span span = span(ends);
    double gap = gap(ends, span) / 2;
    double here = get(ends.get(i));
    return new Room(
        i == 0 ? span.low() : (get(ends.get(i - 1)) + here) / 2 + gap,
        i == ends.size() - 1 ? span.high() : (get(ends.get(i + 1)) + here) / 2 - gap);
  }

  private void set(End end, double along) {
    (end.atSource() ? sourceAlong : targetAlong)[end.wire()] = along;
  }

  private double get(End end) {
    return (end.atSource() ? sourceAlong : targetAlong)[end.wire()];
  }

  private record Room(double low, double high) {
    static final Room ANY = new Room(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    Room and(Room other) {
      return new Room(Math.max(low, other.low), Math.min(high, other.high));
    }
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
