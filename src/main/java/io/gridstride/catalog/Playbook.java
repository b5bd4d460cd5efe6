package io.gridstride.catalog;

import java.util.List;

/**
 * What to do when one sort of incident happens, by the phases of NIST SP 800-61.
 *
 * @param rules ids of the rules whose threats it answers once they come true
 * @param controls ids of the controls that it needs
 * @param preparation what must be there beforehand
 * @param detection how to notice it and find out how far it goes
 * @param containment how to stop it, clean up and go back to work
 * @param review what to learn afterwards
 */
public record Playbook(
    String id,
    String title,
    List<String> rules,
    List<String> controls,
    String preparation,
    String detection,
    String containment,
    String review) {
  public Playbook {
    rules = List.copyOf(rules);
    controls = List.copyOf(controls);
  }
}
