package io.gridstride.analysis.scope;

import io.gridstride.catalog.Role;
import io.gridstride.model.ControlUse;
import java.util.List;
import java.util.Optional;

/**
 * One element with its traffic and surroundings.
 *
 * @param controls those on the element, on a zone around it and on the whole model
 */
public record ElementScope(Node node, Traffic in, Traffic out, List<ControlUse> controls)
    implements Scope {
  public ElementScope {
    controls = List.copyOf(controls);
  }

  @Override
  public Node node(Role role) {
    if (role != Role.ELEMENT) {
      throw Scope.absent(role, "an element");
    }
    return node;
  }

  @Override
  public Optional<Known> property(Role role, String property) {
    return node(role).property(property);
  }
}
