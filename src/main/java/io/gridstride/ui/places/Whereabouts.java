package io.gridstride.ui.places;

import io.gridstride.model.Diagram;
import io.gridstride.model.Flow;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Optional;

/** Which diagrams show a part. */
public final class Whereabouts {
  private Whereabouts() {}

  /** Those that show it, in the order of the model. */
  public static List<Diagram> of(ThreatModel model, String part) {
    return model.diagrams().stream().filter(diagram -> shows(model, diagram, part)).toList();
  }

  /** Whether a diagram shows a part: a flow when it shows both its ends. */
  public static boolean shows(ThreatModel model, Diagram diagram, String part) {
    Optional<Flow> flow = model.dfd().flow(part);
    return flow.map(one ->
            diagram.places().containsKey(one.source())
                && diagram.places().containsKey(one.target()))
        .orElse(diagram.places().containsKey(part));
  }
}
