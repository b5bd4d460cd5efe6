package io.gridstride.review;

import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Extras;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** The system once every step of a plan is taken, to see what it then still falls short of. */
public final class CarriedOut {
  private CarriedOut() {}

  /**
   * What is planned becomes implemented, and what is not in the model yet is put where its step
   * says.
   */
  public static Dfd of(Dfd dfd, MitigationPlan plan) {
    SequencedMap<String, ControlUse> uses = new LinkedHashMap<>(dfd.controls());
    for (MitigationPlan.Step step : plan.steps()) {
      step.planned()
          .forEach(id ->
              uses.computeIfPresent(id, (_, use) -> use.withStatus(ControlUse.Status.IMPLEMENTED)));
      if (step.planned().isEmpty()) {
        step.on().forEach(on -> put(uses, step.control().id(), on));
      }
    }
    return dfd.withControls(uses);
  }

  private static void put(
      SequencedMap<String, ControlUse> uses, String control, Optional<String> on) {
    String id = "step " + control + " " + on.orElse("");
    uses.put(id, new ControlUse(id, control, on, ControlUse.Status.IMPLEMENTED, "", Extras.NONE));
  }
}
