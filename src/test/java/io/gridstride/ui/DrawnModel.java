package io.gridstride.ui;

import io.gridstride.catalog.PropertyType;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.PackSet;
import io.gridstride.file.Reading;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.Part;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.fields.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A network to draw from nothing: what to state, and whether what was drawn says the same. */
record DrawnModel(ThreatModel model) {
  static DrawnModel read(Path file) {
    return switch (ModelFiles.read(file)) {
      case Reading.Read<ThreatModel> read -> new DrawnModel(read.value());
      case Reading.Refused<ThreatModel> refused ->
          throw new AssertionError(refused.problems().toString());
    };
  }

  static DrawnModel segmented() {
    return read(Path.of("models/coursework-segmented.gridstride"));
  }

  ModelInfo info() {
    return model.info();
  }

  Dfd dfd() {
    return model.dfd();
  }

  /** Zones before those inside them. */
  List<Boundary> zones() {
    return dfd().boundaries().values().stream()
        .sorted(Comparator.comparingInt(zone -> dfd().enclosing(zone.parent()).size()))
        .toList();
  }

  List<Element> elementsIn(Boundary zone) {
    return dfd().elements().values().stream()
        .filter(element -> element.boundary().equals(Optional.of(zone.id())))
        .toList();
  }

  /** The lines that stand for tags in the menu of a property of an element. */
  List<String> lines(String property, List<String> tags) {
    PropertyType type =
        PackSet.builtIn().catalog().property(PropertyType.On.ELEMENT, property).orElseThrow();
    return tags.stream().map(tag -> Words.value(type, tag)).toList();
  }

  /** The controls on a part, or on the whole model. */
  List<ControlUse> controls(Optional<String> on) {
    return dfd().controls().values().stream().filter(use -> use.on().equals(on)).toList();
  }

  Bounds place(String part) {
    return Optional.ofNullable(model.diagrams().getFirst().places().get(part)).orElseThrow();
  }

  String name(String id) {
    return switch (dfd().part(id).orElseThrow()) {
      case Element element -> element.name();
      case Boundary zone -> zone.name();
      case DataAsset asset -> asset.kind();
      case Flow flow -> name(flow.source()) + " to " + name(flow.target()) + ": " + flow.name();
      case ControlUse use -> use.control() + " on " + use.on().map(this::name).orElse("the model");
    };
  }

  /** All that is stated, a line for each part. Ids, which nobody chooses, are names there. */
  List<String> statements() {
    return Stream.concat(Stream.of(info().toString()), dfd().parts().map(this::named))
        .sorted()
        .toList();
  }

  private String named(Part part) {
    String name = name(part.id());
    return switch (part) {
      case Element one -> one.withId(name).withBoundary(one.boundary().map(this::name)).toString();
      case Boundary one -> one.withId(name).withParent(one.parent().map(this::name)).toString();
      case DataAsset one -> one.withId(name).toString();
      case ControlUse one -> one.withId(name).withOn(one.on().map(this::name)).toString();
      case Flow one ->
          one.withId(name)
              .withEnds(name(one.source()), name(one.target()))
              .withData(one.data().stream().map(this::name).toList())
              .toString();
    };
  }
}
