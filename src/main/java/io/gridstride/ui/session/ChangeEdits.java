package io.gridstride.ui.session;

import io.gridstride.analysis.explain.Change;
import io.gridstride.catalog.DataKind;
import io.gridstride.editor.Edit;
import io.gridstride.editor.IdSource;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Extras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of changes that were only thought of one edit of what is on the desk. */
final class ChangeEdits {
  private final Desk desk;
  private final List<Edit> edits = new ArrayList<>();

  /** Ids of data assets by their kind. */
  private final Map<String, String> assets = new LinkedHashMap<>();

  private IdSource ids;

  private ChangeEdits(Desk desk) {
    this.desk = desk;
    ids = desk.editor().ids();
    desk.model()
        .dfd()
        .assets()
        .values()
        .forEach(asset -> assets.putIfAbsent(asset.kind(), asset.id()));
  }

  static Edit of(Desk desk, String name, List<Change> changes) {
    var made = new ChangeEdits(desk);
    changes.forEach(made::add);
    return new Edit.Composite(name, made.edits);
  }

  private void add(Change change) {
    switch (change) {
      case Change.SetProperty(var part, var property, var value) ->
          edits.add(new Edit.SetProperty(part, property, Optional.of(value)));
      case Change.SetProtocol(var flow, var protocol) ->
          edits.add(new Edit.SetProtocol(flow, Optional.of(protocol)));
      case Change.SetData(var flow, var kinds) ->
          edits.add(new Edit.SetData(flow, kinds.stream().map(this::asset).toList()));
      case Change.SetZoneKind(var zone, var kind) ->
          edits.add(new Edit.SetZoneKind(zone, Optional.of(kind)));
      case Change.MoveInto(var element, var zone) ->
          edits.add(Edit.Nest.of(List.of(element), Optional.of(zone)));
      case Change.AddControl(var control, var on) ->
          edits.add(
              new Edit.Add(
                  new ControlUse(
                      fresh(control),
                      control,
                      on,
                      ControlUse.Status.IMPLEMENTED,
                      "",
                      Extras.NONE)));
      case Change.CarryOut(var use) ->
          edits.add(new Edit.SetStatus(use, ControlUse.Status.IMPLEMENTED));
      case Change.RemoveControl(var use) -> edits.add(Edit.Delete.of(List.of(use)));
    }
  }

  /** The first asset of a kind, or a new one that all the changes share. */
  private String asset(String kind) {
    return assets.computeIfAbsent(
        kind,
        missing -> {
          String id = fresh("data");
          String name = desk.catalog().dataKind(missing).map(DataKind::name).orElse(missing);
          edits.add(new Edit.Add(DataAsset.of(id, missing, name)));
          return id;
        });
  }

  private String fresh(String stem) {
    String id = ids.freshFor(stem);
    ids = ids.past(Stream.of(id));
    return id;
  }
}
