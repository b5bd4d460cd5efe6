package io.gridstride.review;

import io.gridstride.catalog.Quantity;
import io.gridstride.model.Boundary;
import io.gridstride.model.Consequence;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import io.gridstride.review.PartChange.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What two models state otherwise of one part. */
record PartDifferences(PartNames was, PartNames is) {
  /** Of two parts of the same sort; what only a newer program reads is left out. */
  List<Difference> of(Part old, Part next) {
    if (old.equals(next)) {
      return List.of();
    }
    List<Difference> all = new ArrayList<>();
    switch (next) {
      case Element element -> elements((Element) old, element, all);
      case Flow flow -> flows((Flow) old, flow, all);
      case Boundary boundary -> boundaries((Boundary) old, boundary, all);
      case DataAsset asset -> assets((DataAsset) old, asset, all);
      case ControlUse _ -> {}
    }
    return all.stream()
        .filter(difference -> !difference.before().equals(difference.after()))
        .toList();
  }

  private void elements(Element old, Element next, List<Difference> all) {
    all.add(new Difference("Name", old.name(), next.name()));
    all.add(new Difference("Type", was.type(old.type()), is.type(next.type())));
    all.add(
        new Difference(
            "Zone", was.zone(old.boundary().orElse("")), is.zone(next.boundary().orElse(""))));
    all.add(new Difference("Units", units(old), units(next)));
    properties(next.id(), old.properties(), next.properties(), all);
    all.add(new Difference("Notes", old.notes(), next.notes()));
  }

  private static String units(Element element) {
    return Quantity.number(element.count());
  }

  private void flows(Flow old, Flow next, List<Difference> all) {
    all.add(new Difference("Name", old.name(), next.name()));
    all.add(
        new Difference(
            "Protocol",
            old.protocol().map(was::protocol).orElse(""),
            next.protocol().map(is::protocol).orElse("")));
    all.add(new Difference("Carries", list(was, old.data()), list(is, next.data())));
    properties(next.id(), old.properties(), next.properties(), all);
    all.add(new Difference("Notes", old.notes(), next.notes()));
  }

  private void boundaries(Boundary old, Boundary next, List<Difference> all) {
    all.add(new Difference("Name", old.name(), next.name()));
    all.add(
        new Difference(
            "Kind",
            old.kind().map(was::zoneKind).orElse(""),
            next.kind().map(is::zoneKind).orElse("")));
    all.add(
        new Difference(
            "Inside",
            old.parent().map(was::part).orElse(""),
            next.parent().map(is::part).orElse("")));
    all.add(new Difference("Target level", levels(old.target()), levels(next.target())));
    all.add(new Difference("Crossed by", list(was, old.crossedBy()), list(is, next.crossedBy())));
    all.add(new Difference("Notes", old.notes(), next.notes()));
  }

  private void assets(DataAsset old, DataAsset next, List<Difference> all) {
    all.add(new Difference("Name", old.name(), next.name()));
    all.add(new Difference("Kind", was.dataKind(old.kind()), is.dataKind(next.kind())));
    all.add(new Difference("Protection needs", needs(old), needs(next)));
    all.add(new Difference("Consequence", consequence(old), consequence(next)));
    all.add(new Difference("Notes", old.notes(), next.notes()));
  }

  private void properties(String id, Properties old, Properties next, List<Difference> all) {
    var ids = new TreeSet<>(old.values().keySet());
    ids.addAll(next.values().keySet());
    for (String property : ids) {
      all.add(
          new Difference(
              is.property(id, property).map(type -> type.label()).orElse(property),
              value(was, id, property, old),
              value(is, id, property, next)));
    }
  }

  private static String value(PartNames names, String id, String property, Properties stated) {
    return stated
        .get(property)
        .map(PropertyValue::text)
        .map(text -> names.value(names.property(id, property), text))
        .orElse("");
  }

  private static String list(PartNames names, List<String> ids) {
    return ids.stream().map(names::part).collect(Collectors.joining(", "));
  }

  private static String levels(Optional<SecurityLevels> target) {
    return target
        .map(SecurityLevels::levels)
        .map(levels -> levels.stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .orElse("");
  }

  private static String needs(DataAsset asset) {
    return asset
        .needs()
        .map(
            needs -> needs.confidentiality() + " " + needs.integrity() + " " + needs.availability())
        .orElse("");
  }

  private static String consequence(DataAsset asset) {
    return asset.consequence().map(Consequence::name).orElse("").toLowerCase(Locale.ROOT);
  }
}
