package io.gridstride.report;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.ComponentType.Segment;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.ConditionParser;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.DataKind;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Glyph;
import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.Playbook;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.Reference;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Consequence;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.document.Document;
import io.gridstride.review.Register;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * A utility with meters, a broker and a head-end in one zone, and a catalogue that finds open,
 * mitigated and unknown threats in it.
 */
public final class SmallUtility {
  private SmallUtility() {}

  /** The report on the utility. */
  public static Document report() {
    return report(model());
  }

  /** The report on another model of the same catalogue. */
  public static Document report(ThreatModel model) {
    return report(model, catalog());
  }

  static Document report(ThreatModel model, Catalog catalog) {
    Analysis analysis = Analyzer.analyze(model.dfd(), catalog);
    return ThreatReport.of(
        model,
        catalog,
        analysis,
        Register.of(model, analysis, catalog),
        new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16)),
        new InterMeasure());
  }

  /** The same model with this text in every place where a user can write. */
  public static ThreatModel saying(String text) {
    return saying(model(), "T01@broker", text);
  }

  /**
   * A model with this text in every place where a user can write.
   *
   * @param threat that a decision is about
   */
  public static ThreatModel saying(ThreatModel model, String threat, String text) {
    Dfd dfd = model.dfd();
    SequencedMap<String, Element> elements = new LinkedHashMap<>();
    dfd.elements()
        .forEach((id, element) ->
            elements.put(
                id,
                element
                    .withName(text)
                    .withNotes(text)
                    .withProperties(
                        element.properties().with("remark", new PropertyValue.Text(text)))));
    SequencedMap<String, Flow> flows = new LinkedHashMap<>();
    dfd.flows()
        .forEach((id, flow) ->
            flows.put(
                id,
                flow.withName(text)
                    .withNotes(text)
                    .withProperties(
                        flow.properties().with("remark", new PropertyValue.Text(text)))));
    SequencedMap<String, Boundary> zones = new LinkedHashMap<>();
    dfd.boundaries().forEach((id, zone) -> zones.put(id, zone.withName(text).withNotes(text)));
    SequencedMap<String, DataAsset> assets = new LinkedHashMap<>();
    dfd.assets().forEach((id, asset) -> assets.put(id, asset.withName(text).withNotes(text)));
    SequencedMap<String, ControlUse> uses = new LinkedHashMap<>();
    dfd.controls().forEach((id, use) -> uses.put(id, use.withNotes(text)));
    Decision decision =
        new Decision(
            threat,
            Decision.Status.ACCEPTED,
            text,
            text,
            Optional.empty(),
            text,
            Optional.empty(),
            text,
            "",
            Extras.NONE);
    return model
        .withInfo(new ModelInfo(text, text, text, text, text, text, Extras.NONE))
        .withDfd(
            dfd.withElements(elements)
                .withFlows(flows)
                .withBoundaries(zones)
                .withAssets(assets)
                .withControls(uses))
        .withDiagrams(model.diagrams().stream().map(diagram -> diagram.withName(text)).toList())
        .withDecisions(List.of(decision));
  }

  /** Three meters' worth of a network, drawn. */
  public static ThreatModel model() {
    Dfd dfd =
        Dfd.of(
            List.of(
                element("meters", "meter", ElementKind.DEVICE, "Residential meters", 5_000),
                element("broker", "broker", ElementKind.PROCESS, "MQTT broker", 1)
                    .withProperties(property("acl", "none")),
                element("hes", "hes", ElementKind.PROCESS, "Head-end system", 1)
                    .withProperties(property("mfa", "true"))),
            List.of(
                flow("up", "meters", "broker", "Readings").withProperties(property("auth", "none")),
                flow("on", "broker", "hes", "Readings to head-end")),
            List.of(Boundary.zone("lan", "Plant network").withKind(Optional.of("Z-FIELD"))),
            List.of(DataAsset.of("readings", "readings", "Interval readings")),
            List.of(
                new ControlUse(
                    "use1",
                    "C2",
                    Optional.of("hes"),
                    ControlUse.Status.IMPLEMENTED,
                    "",
                    Extras.NONE)));
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    places.put("lan", new Bounds(0, 0, 900, 320));
    places.put("meters", new Bounds(40, 120, 160, 72));
    places.put("broker", new Bounds(360, 120, 160, 72));
    places.put("hes", new Bounds(680, 120, 160, 72));
    return ThreatModel.empty("Small utility")
        .withInfo(
            ModelInfo.named("Small utility")
                .withDescription("Meters that publish to a broker.")
                .withAuthor("A. Author"))
        .withDfd(dfd)
        .withDiagrams(List.of(Diagram.empty("main", "Main").withPlaces(places)));
  }

  private static Element element(
      String id, String type, ElementKind kind, String name, long count) {
    return Element.of(id, type, kind, name).withBoundary(Optional.of("lan")).withCount(count);
  }

  static Flow flow(String id, String source, String target, String name) {
    return Flow.of(id, source, target)
        .withName(name)
        .withProtocol(Optional.of("mqtt"))
        .withData(List.of("readings"));
  }

  private static Properties property(String name, String value) {
    return Properties.NONE.with(name, new PropertyValue.Text(value));
  }

  static Catalog catalog() {
    return new Catalog(
        List.of(new PackInfo("small", "Small pack", "1.2", List.of(), List.of(), List.of())),
        byId(
            List.of(
                type("meter", "Residential meter", "field", Segment.FIELD),
                type("broker", "Message broker", "core", Segment.CORE),
                type("hes", "Head-end system", "hes", Segment.CORE)),
            ComponentType::id),
        byId(List.of(new Protocol("mqtt", "MQTT", "1883", "", Properties.NONE)), Protocol::id),
        byId(
            List.of(
                new ZoneKind(
                    "Z-FIELD",
                    "Field devices",
                    Optional.empty(),
                    15,
                    Optional.of(SecurityLevels.all(2)),
                    "",
                    "")),
            ZoneKind::id),
        new LinkedHashMap<>(),
        byId(
            List.of(
                choice(PropertyType.On.ELEMENT, "acl", "Topic permissions", "none", "per-client"),
                choice(PropertyType.On.ELEMENT, "maxConnRate", "Connection limit", "none", "set"),
                choice(PropertyType.On.ELEMENT, "mfa", "Second factor", "false", "true")),
            PropertyType::id),
        byId(
            List.of(choice(PropertyType.On.FLOW, "auth", "Authentication", "none", "mutual")),
            PropertyType::id),
        byId(
            List.of(
                new DataKind(
                    "readings",
                    "Meter readings",
                    "",
                    new DataAsset.Needs(3, 4, 3),
                    Consequence.BILLING)),
            DataKind::id),
        byId(
            List.of(
                control("C1", "Client certificates"),
                control("C2", "Two people for mass commands"),
                control("C3", "Limit new connections")),
            Control::id),
        byId(
            List.of(
                rule(
                    "S01",
                    Rule.On.FLOW,
                    Stride.SPOOFING,
                    "A false meter sends readings",
                    "flow carries {readings} and source is meter",
                    "flow.auth = mutual",
                    "C1"),
                rule(
                    "T01",
                    Rule.On.ELEMENT,
                    Stride.TAMPERING,
                    "Any client writes any topic",
                    "element is broker",
                    "element.acl = per-client",
                    "C1"),
                rule(
                    "D01",
                    Rule.On.ELEMENT,
                    Stride.DENIAL_OF_SERVICE,
                    "Connections flood the broker",
                    "element is broker",
                    "element.maxConnRate = set",
                    "C3"),
                rule(
                    "E01",
                    Rule.On.ELEMENT,
                    Stride.ELEVATION_OF_PRIVILEGE,
                    "One operator commands all meters",
                    "element is hes",
                    "element.mfa = false",
                    "C2")),
            Rule::id),
        new LinkedHashMap<>(),
        byId(
            List.of(
                new FindingType(
                    "G01",
                    "Flat zone",
                    "Field and core stand in one zone.",
                    "Part them.",
                    Severity.CRITICAL,
                    List.of(),
                    List.of("C1"),
                    List.of("R-1"))),
            FindingType::id),
        byId(
            List.of(new Reference("R-1", "A Standard", "On zones", "https://example.org/zones")),
            Reference::id),
        byId(List.of(new Glyph("meter", "M 2 2 L 22 2 L 22 22 L 2 22 Z")), Glyph::id),
        byId(
            List.of(
                new Playbook(
                    "IR1",
                    "A false meter",
                    List.of("S01"),
                    List.of("C1"),
                    "Know each meter.",
                    "Look for two of one identity.",
                    "Block it.",
                    "Learn from it.")),
            Playbook::id));
  }

  private static ComponentType type(String id, String name, String category, Segment segment) {
    return new ComponentType(
        id,
        name,
        ElementKind.PROCESS,
        "",
        "",
        List.of(category),
        Optional.of(segment),
        Optional.empty(),
        "",
        Properties.NONE,
        List.of(),
        List.of(),
        "meter");
  }

  private static PropertyType choice(
      PropertyType.On on, String id, String label, String... values) {
    return new PropertyType(
        id,
        on,
        PropertyType.Kind.CHOICE,
        label,
        Optional.empty(),
        List.of(values),
        new LinkedHashMap<>(),
        "Which " + label + "?",
        "",
        false);
  }

  private static Control control(String id, String title) {
    return new Control(
        id,
        title,
        "How " + id + " works.",
        Control.Effort.LOW,
        Control.Kind.PREVENTIVE,
        Control.At.FLOW,
        List.of());
  }

  private static Rule rule(
      String id,
      Rule.On on,
      Stride stride,
      String title,
      String appliesWhen,
      String mitigatedWhen,
      String control) {
    return new Rule(
        id,
        on,
        stride,
        title,
        "The attacker of " + id + " does harm.",
        "Bills are wrong after " + id + ".",
        "Logs show " + id + ".",
        "Stop " + id + ".",
        4,
        4,
        true,
        Optional.of(Consequence.BILLING),
        condition(appliesWhen),
        Optional.of(condition(mitigatedWhen)),
        List.of(control),
        List.of("C3"),
        List.of("R-1"),
        List.of(),
        Optional.empty());
  }

  private static Condition condition(String text) {
    return switch (ConditionParser.parse(text)) {
      case ConditionParser.Parsed parsed -> parsed.condition();
      case ConditionParser.Unreadable unreadable ->
          throw new IllegalArgumentException(unreadable.sentence());
    };
  }

  private static <V> SequencedMap<String, V> byId(List<V> values, Function<V, String> id) {
    SequencedMap<String, V> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return map;
  }
}
