package io.gridstride.editor;

import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Integrity;
import io.gridstride.model.ThreatModel;
import io.gridstride.model.Violation;
import java.util.ArrayList;
import java.util.List;

/** The only place that makes a changed model. */
public final class Edits {
  private Edits() {}

  /**
   * The model after an edit. The very same instance when nothing is different, and parts, the DFD
   * and diagrams that stay equal stay the same instances.
   *
   * @throws IllegalArgumentException when the edit would make an unsound model
   */
  public static ThreatModel apply(ThreatModel model, Edit edit) {
    ThreatModel next = changed(model, edit);
    if (!next.equals(model)) {
      List<Violation> violations = Integrity.check(next);
      if (!violations.isEmpty()) {
        throw new IllegalArgumentException(edit + " breaks the model: " + violations);
      }
    }
    return next;
  }

  /** The same, before it is known to be sound. */
  static ThreatModel changed(ThreatModel model, Edit edit) {
    if (!(edit instanceof Edit.Composite)) {
      Rules.refusal(model, edit)
          .ifPresent(why -> {
            throw new IllegalArgumentException(why + " " + edit);
          });
    }
    return switch (edit) {
      case Edit.Composite(var _, var edits) -> {
        ThreatModel next = model;
        for (Edit one : edits) {
          next = changed(next, one);
        }
        yield next.equals(model) ? model : next;
      }
      case Edit.SetInfo(var info) -> info.equals(model.info()) ? model : model.withInfo(info);
      case Edit.Decide(var decision) -> decided(model, decision);
      case Edit.Withdraw(var threat) -> without(model, threat);
      case Edit.Delete(var ids) -> ids.isEmpty() ? model : EditsDeletion.of(model, ids);
      case Edit.OfDfd part -> withDfd(model, EditsOnParts.apply(model.dfd(), part));
      case Edit.OfDiagrams drawing -> withDiagrams(model, EditsOnDiagrams.apply(model, drawing));
    };
  }

  private static ThreatModel decided(ThreatModel model, Decision decision) {
    List<Decision> next = new ArrayList<>(model.decisions());
    next.replaceAll(old -> old.threat().equals(decision.threat()) ? decision : old);
    if (!next.contains(decision)) {
      next.add(decision);
    }
    return next.equals(model.decisions()) ? model : model.withDecisions(next);
  }

  private static ThreatModel without(ThreatModel model, String threat) {
    List<Decision> next =
        model.decisions().stream().filter(one -> !one.threat().equals(threat)).toList();
    return next.size() == model.decisions().size() ? model : model.withDecisions(next);
  }

  private static ThreatModel withDfd(ThreatModel model, Dfd next) {
    return next.equals(model.dfd()) ? model : model.withDfd(next);
  }

  private static ThreatModel withDiagrams(ThreatModel model, List<Diagram> next) {
    return next.equals(model.diagrams()) ? model : model.withDiagrams(next);
  }
}
