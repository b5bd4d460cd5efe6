package io.gridstride.file;

import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The DFD of one worked example while it is put together. In the short form of packs the properties
 * of an element or flow stand beside its own fields.
 */
final class CaseDfd {
  private static final List<String> OF_ELEMENT = List.of("type", "zone", "count");
  private static final List<String> OF_FLOW = List.of("protocol", "data", "from", "to");

  private final SequencedMap<String, ComponentType> types;
  private final SequencedMap<String, ZoneKind> kinds;
  private final List<Element> elements = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final SequencedMap<String, Boundary> zones = new LinkedHashMap<>();
  private final SequencedMap<String, DataAsset> assets = new LinkedHashMap<>();
  private final List<ControlUse> controls = new ArrayList<>();

  CaseDfd(SequencedMap<String, ComponentType> types, SequencedMap<String, ZoneKind> kinds) {
    this.types = types;
    this.kinds = kinds;
  }

  String element(JsonCursor at, String id) {
    String type = at.text("type");
    Optional<ComponentType> known = Optional.ofNullable(types.get(type));
    Optional<String> zone = at.field("zone").map(JsonCursor::string);
    zone.ifPresent(this::zone);
    elements.add(
        new Element(
            id,
            type,
            known.map(ComponentType::kind).orElse(ElementKind.PROCESS),
            known.map(ComponentType::name).orElse(type),
            zone,
            at.field("count").map(count -> count.whole(1, Limits.COUNT)).orElse(1L),
            PropertyValues.beside(OF_ELEMENT, at),
            "",
            Extras.NONE));
    return id;
  }

  /** A zone of this kind, inside zones of the kinds it is usually nested in. */
  private void zone(String kind) {
    if (zones.containsKey(kind)) {
      return;
    }
    Optional<String> parent = Optional.ofNullable(kinds.get(kind)).flatMap(ZoneKind::parent);
    zones.put(kind, Boundary.zone(kind, kind).withKind(Optional.of(kind)).withParent(parent));
    parent.ifPresent(this::zone);
  }

  String flow(JsonCursor at, String id, String source, String target) {
    List<String> data = at.texts("data");
    data.forEach(kind -> assets.putIfAbsent(kind, DataAsset.of("data." + kind, kind, kind)));
    flows.add(
        Flow.of(id, source, target)
            .withProtocol(at.field("protocol").map(JsonCursor::string))
            .withData(data.stream().map(kind -> "data." + kind).toList())
            .withProperties(PropertyValues.beside(OF_FLOW, at)));
    return id;
  }

  void control(String control, String on) {
    controls.add(
        new ControlUse(
            "control" + (controls.size() + 1),
            control,
            Optional.of(on),
            ControlUse.Status.IMPLEMENTED,
            "",
            Extras.NONE));
  }

  Dfd build() {
    return Dfd.of(
        elements,
        flows,
        List.copyOf(zones.sequencedValues()),
        List.copyOf(assets.sequencedValues()),
        controls);
  }
}
