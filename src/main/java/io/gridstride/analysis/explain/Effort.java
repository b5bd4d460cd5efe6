package io.gridstride.analysis.explain;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import java.util.List;

/**
 * A rough cost of changes, only to compare them by: what is planned already is cheapest, then
 * settings, then a control by its effort and the more parts it is put on, then what moves or
 * renames.
 */
record Effort(Catalog catalog) {
  int of(List<Change> changes) {
    return changes.stream().mapToInt(this::of).sum();
  }

  private int of(Change change) {
    return switch (change) {
      case Change.CarryOut _, Change.RemoveControl _ -> 1;
      case Change.SetProperty _ -> 2;
      case Change.SetProtocol _ -> 3;
      case Change.AddControl(var control, var _) ->
          catalog.control(control).map(Control::effort).map(Effort::of).orElse(0);
      case Change.SetData _, Change.SetZoneKind _, Change.MoveInto _ -> 5;
    };
  }

  private static int of(Control.Effort effort) {
    return switch (effort) {
      case LOW -> 2;
      case MEDIUM -> 4;
      case HIGH -> 8;
    };
  }
}
