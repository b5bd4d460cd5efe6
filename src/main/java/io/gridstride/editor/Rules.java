package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.ThreatModel;
import java.util.Collection;
import java.util.Optional;

/**
 * What may be done to a model. Each answer is empty for yes, or one sentence that says why not. The
 * hover asks before it promises anything, a form asks before it hands in an edit, and {@link
 * Edits#apply} asks again.
 */
public final class Rules {
  private Rules() {}

  /** May this edit be made? */
  public static Optional<String> refusal(ThreatModel model, Edit edit) {
    Dfd dfd = model.dfd();
    return switch (edit) {
      case Edit.Composite(var _, var edits) -> {
        ThreatModel next = model;
        for (Edit one : edits) {
          Optional<String> refusal = refusal(next, one);
          if (refusal.isPresent()) {
            yield refusal;
          }
          next = Edits.changed(next, one);
        }
        yield Optional.empty();
      }
      case Edit.Add(Flow flow) -> flow(dfd, flow.source(), flow.target());
      case Edit.Reattach(var id, var source, var target) ->
          dfd.flow(id)
                  .filter(old -> old.source().equals(source) && old.target().equals(target))
                  .isPresent()
              ? Optional.empty()
              : flow(dfd, source, target);
      case Edit.Nest(var ids, var zone) -> nest(dfd, ids, zone);
      case Edit.Rename(var id, var to) -> rename(dfd, id, to);
      case Edit.RemoveDiagram _ ->
          model.diagrams().size() > 1
              ? Optional.empty()
              : Optional.of("A model keeps at least one diagram.");
      case Edit.SetInfo _,
          Edit.Decide _,
          Edit.Withdraw _,
          Edit.Delete _,
          Edit.OfDfd _,
          Edit.OfDiagrams _ ->
          Capacity.refusal(edit);
    };
  }

  /** May a flow go from one element to the other? Several between the same two may. */
  public static Optional<String> flow(Dfd dfd, String source, String target) {
    if (dfd.element(source).isEmpty() || dfd.element(target).isEmpty()) {
      return Optional.of("A flow goes from one element to another.");
    }
    return source.equals(target)
        ? Optional.of("A flow cannot end at the element it starts from.")
        : Optional.empty();
  }

  /** May these become direct members of that zone, or, when it is empty, of none? */
  public static Optional<String> nest(Dfd dfd, Collection<String> ids, Optional<String> zone) {
    if (zone.isEmpty()) {
      return Optional.empty();
    }
    if (dfd.boundary(zone.get()).filter(b -> b.form() == Boundary.Form.ZONE).isEmpty()) {
      return Optional.of("Only a zone can have members.");
    }
    return dfd.enclosing(zone).stream().anyMatch(around -> ids.contains(around.id()))
        ? Optional.of("A zone cannot be put inside itself.")
        : Optional.empty();
  }

  /** May the part be called so? Only a flow can do without a name. */
  public static Optional<String> rename(Dfd dfd, String id, String name) {
    return name.isEmpty() && dfd.flow(id).isPresent() ? Optional.empty() : Capacity.named(name);
  }
}
