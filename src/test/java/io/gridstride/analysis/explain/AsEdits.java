package io.gridstride.analysis.explain;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Edits;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Extras;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the changes of a counterfactual in a model, as its editor would. */
final class AsEdits {
  private AsEdits() {}

  static ThreatModel apply(ThreatModel model, List<Change> changes) {
    ThreatModel next = model;
    for (Change change : changes) {
      for (Edit edit : edits(next, change)) {
        next = Edits.apply(next, edit);
      }
    }
    return next;
  }

  private static List<Edit> edits(ThreatModel model, Change change) {
    return switch (change) {
      case Change.SetProperty(var part, var property, var value) ->
          List.of(new Edit.SetProperty(part, property, Optional.of(value)));
      case Change.SetProtocol(var flow, var protocol) ->
          List.of(new Edit.SetProtocol(flow, Optional.of(protocol)));
      case Change.SetData(var flow, var kinds) -> carrying(model, flow, kinds);
      case Change.SetZoneKind(var zone, var kind) ->
          List.of(new Edit.SetZoneKind(zone, Optional.of(kind)));
      case Change.MoveInto(var element, var zone) ->
          List.of(Edit.Nest.of(List.of(element), Optional.of(zone)));
      case Change.AddControl(var control, var on) ->
          List.of(
              new Edit.Add(
                  new ControlUse(
                      "added", control, on, ControlUse.Status.IMPLEMENTED, "", Extras.NONE)));
      case Change.CarryOut(var use) ->
          List.of(new Edit.SetStatus(use, ControlUse.Status.IMPLEMENTED));
      case Change.RemoveControl(var use) -> List.of(Edit.Delete.of(List.of(use)));
    };
  }

  private static List<Edit> carrying(ThreatModel model, String flow, List<String> kinds) {
    List<Edit> edits = new ArrayList<>();
    List<String> data = new ArrayList<>();
    for (String kind : kinds) {
      String id = "added-" + kind;
      if (model.dfd().part(id).isEmpty()) {
        edits.add(new Edit.Add(DataAsset.of(id, kind, kind)));
      }
      data.add(id);
    }
    edits.add(new Edit.SetData(flow, data));
    return edits;
  }
}
