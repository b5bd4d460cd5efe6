package io.gridstride.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Sound models made by chance, the same for the same seed: every field is now stated and now not,
 * and texts hold what trips a careless program. Types and properties are words of the AMI pack and
 * others that no pack knows.
 */
public final class RandomModels {
  private static final List<String> TEXTS =
      List.of(
          "",
          "Head-end",
          "Zähler \"Ost\" \\ 3",
          "счётчик 电表 ⚡",
          "=cmd|' /C calc'!A0",
          "<b>&amp;</b>",
          "𝔐eter \u2028 \u00ad");
  private static final List<String> NOTES =
      List.of("", "", "one line", "two\nlines\tand a tab\r\n");
  private static final List<String> TYPES =
      List.of("meter.res", "dcu", "hes", "mdms", "portal", "fw.hes", "unheard.of");
  private static final List<String> ZONES = List.of("Z-FIELD", "Z-NAN", "Z-DMZ", "Z-HES", "Z-ENT");
  private static final List<String> PROTOCOLS = List.of("dlms.s2", "mqtt", "https", "unheard.of");
  private static final List<String> KINDS = List.of("readings", "control", "keys", "personal");
  private static final List<String> PROPERTIES =
      List.of("encryption", "authN", "services", "tamperDetection", "unheard-of");

  private final Random random;

  private RandomModels(long seed) {
    random = new Random(seed);
  }

  /** The model of a seed, with up to about {@code size} parts of each sort. */
  public static ThreatModel of(long seed, int size) {
    return new RandomModels(seed).model(size);
  }

  private ThreatModel model(int size) {
    List<Boundary> zones = some(size / 2, this::zone);
    List<Element> elements = some(size, i -> element("e" + i, zones));
    List<DataAsset> assets = some(size / 3, i -> asset("a" + i));
    List<Flow> flows =
        elements.isEmpty() ? List.of() : some(size, i -> flow("f" + i, elements, assets));
    List<Boundary> boundaries = new ArrayList<>(nested(zones));
    boundaries.addAll(some(2, i -> line("line" + i, flows)));
    List<Part> protectable = new ArrayList<>(elements);
    protectable.addAll(flows);
    protectable.addAll(boundaries);
    return new ThreatModel(
        random.nextInt(3),
        new ModelInfo(
            "Model " + random.nextInt(), notes(), text(), text(), text(), text(), extras()),
        Dfd.of(
                elements,
                flows,
                boundaries,
                assets,
                some(size / 3, i -> control("c" + i, protectable)))
            .withExtras(extras()),
        IntStream.rangeClosed(1, 1 + random.nextInt(2))
            .mapToObj(i -> diagram("d" + i, elements, boundaries, flows))
            .toList(),
        some(size / 3, this::decision),
        extras());
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> make) {
    return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
  }

  private <T extends Part> Optional<String> maybeIdOf(List<T> parts) {
    return parts.isEmpty() ? Optional.empty() : maybe(() -> one(parts).id());
  }

  private String text() {
    return one(TEXTS);
  }

  private String notes() {
    return one(NOTES);
  }

  private Extras extras() {
    return random.nextInt(4) > 0
        ? Extras.NONE
        : Extras.of(
            Map.of("x-later", "{\"deep\":[1,2.50,\"ä\",null,true,[[]],{}],\"e\":12345678901234}"));
  }

  private Boundary zone(int i) {
    return new Boundary(
        "z" + i,
        text(),
        Boundary.Form.ZONE,
        maybe(() -> one(ZONES)),
        Optional.empty(),
        maybe(() -> SecurityLevels.all(random.nextInt(5))),
        List.of(),
        notes(),
        extras());
  }

  private List<Boundary> nested(List<Boundary> zones) {
    return IntStream.range(0, zones.size())
        .mapToObj(i -> zones.get(i).withParent(maybeIdOf(zones.subList(0, i))))
        .toList();
  }

  private Boundary line(String id, List<Flow> flows) {
    return new Boundary(
        id,
        text(),
        Boundary.Form.LINE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        flows.stream().filter(_ -> random.nextInt(4) == 0).map(Flow::id).toList(),
        notes(),
        extras());
  }

  private Element element(String id, List<Boundary> zones) {
    return new Element(
        id,
        one(TYPES),
        one(List.of(ElementKind.values())),
        text(),
        maybeIdOf(zones),
        random.nextBoolean() ? 1 : random.nextLong(Limits.COUNT) + 1,
        properties(),
        notes(),
        extras());
  }

  private Flow flow(String id, List<Element> elements, List<DataAsset> assets) {
    return new Flow(
        id,
        text(),
        one(elements).id(),
        one(elements).id(),
        maybe(() -> one(PROTOCOLS)),
        assets.stream().filter(_ -> random.nextInt(3) == 0).map(DataAsset::id).toList(),
        properties(),
        notes(),
        extras());
  }

  private Properties properties() {
    var values = new TreeMap<String, PropertyValue>();
    some(3, _ -> one(PROPERTIES)).forEach(id -> values.put(id, value()));
    return Properties.of(values);
  }

  private PropertyValue value() {
    return switch (random.nextInt(4)) {
      case 0 -> new PropertyValue.Flag(random.nextBoolean());
      case 1 -> new PropertyValue.Count(random.nextLong(-Limits.NUMBER, Limits.NUMBER));
      case 2 -> new PropertyValue.Tags(some(30, _ -> text()));
      default -> new PropertyValue.Text(text());
    };
  }

  private DataAsset asset(String id) {
    return new DataAsset(
        id,
        one(KINDS),
        text(),
        maybe(() -> new DataAsset.Needs(need(), need(), need())),
        maybe(() -> one(List.of(Consequence.values()))),
        notes(),
        extras());
  }

  private int need() {
    return 1 + random.nextInt(5);
  }

  private ControlUse control(String id, List<Part> protectable) {
    return new ControlUse(
        id,
        "C" + random.nextInt(90),
        maybeIdOf(protectable),
        one(List.of(ControlUse.Status.values())),
        notes(),
        extras());
  }

  private Diagram diagram(
      String id, List<Element> elements, List<Boundary> boundaries, List<Flow> flows) {
    var places = new LinkedHashMap<String, Bounds>();
    boundaries.forEach(b -> maybe(this::bounds).ifPresent(at -> places.put(b.id(), at)));
    elements.forEach(e -> maybe(this::bounds).ifPresent(at -> places.put(e.id(), at)));
    var bends = new LinkedHashMap<String, List<Point>>();
    flows.forEach(f -> maybe(() -> some(3, _ -> point())).ifPresent(at -> bends.put(f.id(), at)));
    List<String> locked = places.keySet().stream().filter(_ -> random.nextInt(6) == 0).toList();
    return new Diagram(id, text(), places, bends, Ordered.set(locked), extras());
  }

  private Bounds bounds() {
    Point at = point();
    return new Bounds(at.x(), at.y(), 1 + random.nextInt(400), 1 + random.nextInt(400));
  }

  private Point point() {
    return new Point(random.nextInt(-4000, 4000), random.nextInt(-4000, 4000));
  }

  private Decision decision(int i) {
    return new Decision(
        "S%02d@e%d".formatted(i, random.nextInt(20)),
        one(List.of(Decision.Status.values())),
        notes(),
        text(),
        maybe(this::day),
        text(),
        maybe(this::day),
        random.nextBoolean() ? "" : "https://tickets.example/" + i,
        random.nextBoolean() ? "" : Long.toHexString(random.nextLong()),
        extras());
  }

  private LocalDate day() {
    return LocalDate.of(2020 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}
