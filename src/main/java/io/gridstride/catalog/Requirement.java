package io.gridstride.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A system requirement (SR) of IEC 62443-3-3, or an enhancement (RE) of one.
 *
 * <p>A control meets it that cites it, or that cites an enhancement of it. Without a control it is
 * met on an element or a flow if all conditions hold that can be asked there.
 *
 * @param id as cited in packs, such as {@code IEC 62443-3-3 SR 3.1 RE 1}
 * @param level security level from which on it is required, 1 to 4
 * @param otherLevel the level that another source gives, where sources disagree
 * @param on where it is judged
 * @param elements conditions over an element
 * @param flows conditions over a flow
 */
public record Requirement(
    String id,
    String title,
    Foundation foundation,
    int level,
    Optional<Integer> otherLevel,
    List<On> on,
    List<Condition> elements,
    List<Condition> flows) {
  /** Where a requirement is judged: within a zone, or on the traffic between two. */
  public enum On {
    ZONE,
    CONDUIT
  }

  public Requirement {
    on = List.copyOf(on);
    elements = List.copyOf(elements);
    flows = List.copyOf(flows);
  }

  /** Its number alone, such as {@code SR 3.1 RE 1}. */
  public String number() {
    return id.substring(Math.max(0, id.indexOf("SR ")));
  }

  /** Whether a control does for it. */
  public boolean metBy(Control control) {
    return control.references().stream()
        .anyMatch(cited -> cited.equals(id) || cited.startsWith(id + " RE "));
  }
}
