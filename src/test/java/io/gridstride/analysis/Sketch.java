package io.gridstride.analysis;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A DFD written as text, one part per line. A dash stands for "not stated".
 *
 * <pre>
 * zone ID [in PARENT] [kind KIND]         an id that begins with Z- is its kind
 * line ID FLOW,FLOW
 * element ID TYPE ZONE COUNT name=value ...
 * flow SOURCE TARGET PROTOCOL DATA,DATA name=value ...      ids are f1, f2 ...
 * control ID CONTROL ON STATUS
 * </pre>
 */
public final class Sketch {
  private final List<Element> elements = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final SequencedMap<String, Boundary> boundaries = new LinkedHashMap<>();
  private final SequencedMap<String, DataAsset> assets = new LinkedHashMap<>();
  private final List<ControlUse> controls = new ArrayList<>();

  private Sketch() {}

  public static Dfd dfd(String text) {
    var sketch = new Sketch();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> sketch.line(List.of(line.strip().split(" +"))));
    return Dfd.of(
        sketch.elements,
        sketch.flows,
        List.copyOf(sketch.boundaries.values()),
        List.copyOf(sketch.assets.values()),
        sketch.controls);
  }

  /** The text of a file beside this class. */
  public static String file(String name) {
    try (InputStream in = Sketch.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(List<String> words) {
    switch (words.getFirst()) {
      case "zone" -> boundary(words);
      case "line" ->
          boundaries.put(
              words.get(1),
              new Boundary(
                  words.get(1),
                  words.get(1),
                  Boundary.Form.LINE,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  list(words.get(2)),
                  "",
                  Extras.NONE));
      case "element" -> element(words);
      case "flow" -> flow(words);
      case "control" ->
          controls.add(
              new ControlUse(
                  words.get(1),
                  words.get(2),
                  stated(words.get(3)),
                  ControlUse.Status.valueOf(words.get(4).toUpperCase(Locale.ROOT)),
                  "",
                  Extras.NONE));
      default -> throw new IllegalArgumentException(String.join(" ", words));
    }
  }

  private void boundary(List<String> words) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (int i = 2; i < words.size(); i += 2) {
      rest.put(words.get(i), words.get(i + 1));
    }
    Boundary zone = zone(words.get(1)).withParent(Optional.ofNullable(rest.get("in")));
    Optional.ofNullable(rest.get("in")).ifPresent(this::standsIn);
    boundaries.put(
        zone.id(), rest.containsKey("kind") ? zone.withKind(stated(rest.get("kind"))) : zone);
  }

  private static Boundary zone(String id) {
    return Boundary.zone(id, id).withKind(id.startsWith("Z-") ? Optional.of(id) : Optional.empty());
  }

  private Optional<String> standsIn(String zone) {
    stated(zone).ifPresent(id -> boundaries.putIfAbsent(id, zone(id)));
    return stated(zone);
  }

  private void element(List<String> words) {
    String id = words.get(1);
    elements.add(
        Element.of(id, words.get(2), ElementKind.PROCESS, id)
            .withBoundary(standsIn(words.get(3)))
            .withCount(Long.parseLong(words.get(4)))
            .withProperties(properties(words.subList(5, words.size()))));
  }

  private void flow(List<String> words) {
    List<String> data = stated(words.get(4)).map(Sketch::list).orElse(List.of());
    data.forEach(kind -> assets.putIfAbsent(kind, DataAsset.of("d." + kind, kind, kind)));
    flows.add(
        Flow.of("f" + (flows.size() + 1), words.get(1), words.get(2))
            .withProtocol(stated(words.get(3)))
            .withData(data.stream().map(kind -> "d." + kind).toList())
            .withProperties(properties(words.subList(5, words.size()))));
  }

  private static Properties properties(List<String> words) {
    Map<String, PropertyValue> values = new TreeMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      values.put(word.substring(0, sign), value(word.substring(sign + 1)));
    }
    return Properties.of(values);
  }

  static PropertyValue value(String text) {
    if (text.startsWith("{")) {
      return new PropertyValue.Tags(list(text.substring(1, text.length() - 1)));
    }
    if (text.equals("true") || text.equals("false")) {
      return new PropertyValue.Flag(text.equals("true"));
    }
    return text.matches("[0-9]+")
        ? new PropertyValue.Count(Long.parseLong(text))
        : new PropertyValue.Text(text);
  }

  private static Optional<String> stated(String word) {
    return word.equals("-") ? Optional.empty() : Optional.of(word);
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }
}
