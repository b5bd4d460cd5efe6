package io.gridstride.file;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import io.gridstride.model.ThreatModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.function.Function;

/** A model as the tree of its file: known fields in a fixed order, defaults left out. */
final class ModelWriter {
  private ModelWriter() {}

  static SequencedMap<String, Object> tree(ThreatModel model) {
    return new JsonObject()
        .with("gridstride", ModelFiles.MAJOR + "." + model.minorVersion())
        .with("info", info(model.info()))
        .with("dfd", dfd(model.dfd()))
        .with("diagrams", each(model.diagrams(), ModelWriter::diagram))
        .list("decisions", each(model.decisions(), ModelWriter::decision))
        .and(model.extras());
  }

  private static Object info(ModelInfo info) {
    return new JsonObject()
        .with("name", info.name())
        .text("description", info.description())
        .text("author", info.author())
        .text("organisation", info.organisation())
        .text("revision", info.revision())
        .text("marking", info.marking())
        .and(info.extras());
  }

  private static Object dfd(Dfd dfd) {
    return new JsonObject()
        .list("boundaries", each(dfd.boundaries().sequencedValues(), ModelWriter::boundary))
        .list("elements", each(dfd.elements().sequencedValues(), ModelWriter::element))
        .list("flows", each(dfd.flows().sequencedValues(), ModelWriter::flow))
        .list("assets", each(dfd.assets().sequencedValues(), ModelWriter::asset))
        .list("controls", each(dfd.controls().sequencedValues(), ModelWriter::control))
        .and(dfd.extras());
  }

  private static Object boundary(Boundary boundary) {
    var tree = new JsonObject().with("id", boundary.id()).text("name", boundary.name());
    if (boundary.form() != Boundary.Form.ZONE) {
      tree.with("form", Names.kebab(boundary.form()));
    }
    return tree.maybe("kind", boundary.kind())
        .maybe("parent", boundary.parent())
        .maybe("slTarget", boundary.target().map(SecurityLevels::levels))
        .list("crossedBy", boundary.crossedBy())
        .text("notes", boundary.notes())
        .and(boundary.extras());
  }

  private static Object element(Element element) {
    var tree =
        new JsonObject()
            .with("id", element.id())
            .with("type", element.type())
            .with("kind", Names.kebab(element.kind()))
            .text("name", element.name())
            .maybe("boundary", element.boundary());
    if (element.count() != 1) {
      tree.with("count", element.count());
    }
    return tree.map("properties", properties(element.properties()))
        .text("notes", element.notes())
        .and(element.extras());
  }

  private static Object flow(Flow flow) {
    return new JsonObject()
        .with("id", flow.id())
        .text("name", flow.name())
        .with("source", flow.source())
        .with("target", flow.target())
        .maybe("protocol", flow.protocol())
        .list("data", flow.data())
        .map("properties", properties(flow.properties()))
        .text("notes", flow.notes())
        .and(flow.extras());
  }

  private static SequencedMap<String, Object> properties(Properties properties) {
    var tree = new LinkedHashMap<String, Object>();
    properties.values().forEach((id, value) -> tree.put(id, property(value)));
    return tree;
  }

  private static Object property(PropertyValue value) {
    return switch (value) {
      case PropertyValue.Text text -> text.text();
      case PropertyValue.Flag flag -> flag.value();
      case PropertyValue.Count count -> count.value();
      case PropertyValue.Tags tags -> tags.values();
    };
  }

  private static Object asset(DataAsset asset) {
    return new JsonObject()
        .with("id", asset.id())
        .with("kind", asset.kind())
        .text("name", asset.name())
        .maybe(
            "needs",
            asset.needs().map(n -> List.of(n.confidentiality(), n.integrity(), n.availability())))
        .maybe("consequence", asset.consequence().map(Names::kebab))
        .text("notes", asset.notes())
        .and(asset.extras());
  }

  private static Object control(ControlUse use) {
    return new JsonObject()
        .with("id", use.id())
        .with("control", use.control())
        .maybe("on", use.on())
        .with("status", Names.kebab(use.status()))
        .text("notes", use.notes())
        .and(use.extras());
  }

  private static Object diagram(Diagram diagram) {
    var places = new LinkedHashMap<String, Object>();
    diagram.places().forEach((id, at) -> places.put(id, numbers(at)));
    var bends = new LinkedHashMap<String, Object>();
    diagram
        .bends()
        .forEach((id, points) -> bends.put(id, each(points, p -> List.of(p.x(), p.y()))));
    return new JsonObject()
        .with("id", diagram.id())
        .text("name", diagram.name())
        .map("places", places)
        .map("bends", bends)
        .list("locked", List.copyOf(diagram.locked()))
        .and(diagram.extras());
  }

  private static Object numbers(Bounds at) {
    return List.of(at.x(), at.y(), at.width(), at.height());
  }

  private static Object decision(Decision decision) {
    return new JsonObject()
        .with("threat", decision.threat())
        .with("status", Names.kebab(decision.status()))
        .text("reason", decision.reason())
        .text("by", decision.by())
        .maybe("at", decision.at().map(LocalDate::toString))
        .text("owner", decision.owner())
        .maybe("due", decision.due().map(LocalDate::toString))
        .text("link", decision.link())
        .text("facts", decision.facts())
        .and(decision.extras());
  }

  private static <T> List<Object> each(SequencedCollection<T> all, Function<T, Object> tree) {
    return all.stream().map(tree).toList();
  }
}
