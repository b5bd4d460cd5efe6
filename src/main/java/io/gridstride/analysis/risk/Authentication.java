package io.gridstride.analysis.risk;

import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.catalog.Role;
import java.util.Optional;

/**
 * How well the peers of a subject are authenticated: by certificate or several factors -1, by a key
 * or password of one's own 0, by a shared one +0.5, not at all +1 (AMI domain reference, section
 * 9).
 */
public final class Authentication {
  private Authentication() {}

  public static Optional<Weight> of(Scope scope) {
    return switch (scope) {
      case ElementScope element -> ofElement(element);
      case FlowScope flow -> ofFlow(flow);
    };
  }

  private static Optional<Weight> ofElement(ElementScope element) {
    if (text(element, Role.ELEMENT, "mfa").equals("true")) {
      return Optional.of(new Weight("It asks people for a second factor", -1));
    }
    return switch (text(element, Role.ELEMENT, "authN")) {
      case "none" -> Optional.of(new Weight("It authenticates nobody", 1));
      case "shared-password", "psk-group", "static-key" ->
          Optional.of(new Weight("It authenticates by a shared secret", 0.5));
      case "cert", "mtls", "oauth+mtls" ->
          Optional.of(new Weight("It authenticates by certificate", -1));
      case "mfa" -> Optional.of(new Weight("It authenticates by several factors", -1));
      default -> Optional.empty();
    };
  }

  private static Optional<Weight> ofFlow(FlowScope flow) {
    String auth = text(flow, Role.FLOW, "auth");
    String strength = text(flow, Role.FLOW, "authStrength");
    if (auth.equals("none")) {
      return Optional.of(new Weight("The peers are not authenticated", 1));
    }
    if (strength.equals("psk-shared")) {
      return Optional.of(new Weight("The peers authenticate by a shared key", 0.5));
    }
    return auth.equals("mutual") && strength.equals("cert")
        ? Optional.of(new Weight("Both peers authenticate by certificate", -1))
        : Optional.empty();
  }

  private static String text(Scope scope, Role role, String property) {
    return scope.property(role, property).map(known -> known.value().text()).orElse("");
  }
}
