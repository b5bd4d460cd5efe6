package io.gridstride.analysis.explain;

import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.Properties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * DFDs as they would be after a change. They are analysed and thrown away: what becomes of a model
 * is for its editor to say.
 */
public final class Hypothesis {
  private Hypothesis() {}

  /** Fails where a change is of a part that is not there. */
  public static Dfd after(List<Change> changes, Dfd dfd) {
    Dfd next = dfd;
    for (Change change : changes) {
      next = after(change, next);
    }
    return next;
  }

  private static Dfd after(Change change, Dfd dfd) {
    return switch (change) {
      case Change.SetProperty(var part, var property, var value) ->
          stated(dfd, part, properties -> properties.with(property, value));
      case Change.SetProtocol(var flow, var protocol) ->
          flow(dfd, flow, old -> old.withProtocol(Optional.of(protocol)));
      case Change.SetData(var flow, var kinds) -> carrying(dfd, flow, kinds);
      case Change.SetZoneKind(var zone, var kind) ->
          dfd.withBoundaries(
              put(dfd.boundaries(), the(dfd.boundary(zone), zone).withKind(Optional.of(kind))));
      case Change.MoveInto(var element, var zone) ->
          element(dfd, element, old -> old.withBoundary(Optional.of(zone)));
      case Change.AddControl(var control, var on) ->
          dfd.withControls(
              put(
                  dfd.controls(),
                  new ControlUse(
                      fresh(dfd, control),
                      control,
                      on,
                      ControlUse.Status.IMPLEMENTED,
                      "",
                      Extras.NONE)));
      case Change.CarryOut(var use) ->
          dfd.withControls(
              put(
                  dfd.controls(),
                  the(Optional.ofNullable(dfd.controls().get(use)), use)
                      .withStatus(ControlUse.Status.IMPLEMENTED)));
      case Change.RemoveControl(var use) -> {
        var controls = new LinkedHashMap<>(dfd.controls());
        controls.remove(use);
        yield dfd.withControls(controls);
      }
    };
  }

  private static Dfd stated(Dfd dfd, String part, UnaryOperator<Properties> change) {
    return dfd.element(part).isPresent()
        ? element(dfd, part, old -> old.withProperties(change.apply(old.properties())))
        : flow(dfd, part, old -> old.withProperties(change.apply(old.properties())));
  }

  private static Dfd element(Dfd dfd, String id, UnaryOperator<Element> change) {
    return dfd.withElements(put(dfd.elements(), change.apply(the(dfd.element(id), id))));
  }

  private static Dfd flow(Dfd dfd, String id, UnaryOperator<Flow> change) {
    return dfd.withFlows(put(dfd.flows(), change.apply(the(dfd.flow(id), id))));
  }

  /** Of each kind the first asset there is, or a new one. */
  private static Dfd carrying(Dfd dfd, String id, List<String> kinds) {
    SequencedMap<String, DataAsset> assets = new LinkedHashMap<>(dfd.assets());
    List<String> data = new ArrayList<>();
    for (String kind : kinds) {
      DataAsset asset =
          assets.values().stream()
              .filter(known -> known.kind().equals(kind))
              .min(Comparator.comparing(DataAsset::id))
              .orElseGet(() -> DataAsset.of(fresh(dfd, kind), kind, kind));
      assets.put(asset.id(), asset);
      data.add(asset.id());
    }
    return flow(dfd.withAssets(assets), id, flow -> flow.withData(data));
  }

  /** An id that no part has. */
  private static String fresh(Dfd dfd, String word) {
    String id = "new-" + word;
    while (dfd.part(id).isPresent()) {
      id += "-";
    }
    return id;
  }

  private static <P extends Part> SequencedMap<String, P> put(
      SequencedMap<String, P> parts, P part) {
    var next = new LinkedHashMap<>(parts);
    next.put(part.id(), part);
    return next;
  }

  private static <P> P the(Optional<P> part, String id) {
    return part.orElseThrow(() -> new IllegalArgumentException("no such part " + id));
  }
}
