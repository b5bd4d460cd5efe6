package io.gridstride.analysis.scope;

import io.gridstride.catalog.Role;
import io.gridstride.model.ControlUse;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a rule may read about one subject, save ids. A scope is a value: wherever it is
 * equal, every result is.
 */
public sealed interface Scope permits ElementScope, FlowScope {
  /** The controls that protect the subject, planned ones too, sorted by id. */
  List<ControlUse> controls();

  /** The element in a role. A role that the scope does not have is a mistake in the rule. */
  Node node(Role role);

  /** What is known of a property, or empty when it is unspecified. */
  Optional<Known> property(Role role, String property);

  /** The mistake of asking for a role that is not there; a checked pack never makes it. */
  static IllegalArgumentException absent(Role role, String subject) {
    return new IllegalArgumentException("a rule about " + role.word() + " was asked of " + subject);
  }
}
