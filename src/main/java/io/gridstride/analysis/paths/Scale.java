package io.gridstride.analysis.paths;

import io.gridstride.analysis.scope.Known;
import java.util.List;
import java.util.Optional;

/**
 * What the stated value of a property makes of the odds of a step. The numbers are estimates of
 * this project, from near 1 (no hindrance) to near 0: they put paths in an order, and no more.
 */
enum Scale {
  AUTHENTICATION(
      "auth",
      "How the two ends know each other",
      0.65,
      rung(0.95, "none"),
      rung(0.8, "password", "static-key", "one-way"),
      rung(0.5, "tls", "nts", "mutual")),
  AUTHENTICATION_OF_ELEMENT(
      "authN",
      "How it knows who is speaking",
      0.65,
      rung(0.95, "none"),
      rung(0.8, "shared-password", "static-key", "psk-group"),
      rung(0.6, "unique-password", "psk-device", "oauth"),
      rung(0.4, "cert", "mtls", "oauth+mtls"),
      rung(0.3, "mfa")),
  SECOND_FACTOR(
      "mfa", "Whether a second factor is asked", 0.7, rung(0.95, "false"), rung(0.5, "true")),
  PATCHING(
      "patching",
      "How soon its known flaws are closed",
      0.6,
      rung(0.9, "none"),
      rung(0.7, "manual"),
      rung(0.4, "managed")),
  AUTHORISATION(
      "authZ",
      "What it lets each peer do",
      0.8,
      rung(0.95, "none"),
      rung(0.9, "coarse"),
      rung(0.6, "rbac"),
      rung(0.3, "rbac+dual")),
  TOPICS(
      "acl",
      "What it lets each client reach",
      0.8,
      rung(0.95, "none"),
      rung(0.9, "wildcard"),
      rung(0.7, "per-role"),
      rung(0.5, "per-client")),
  KEY_MODULE(
      "hsm", "Whether keys can be copied out of it", 0.7, rung(0.9, "false"), rung(0.5, "true")),
  COMMAND_GUARD(
      "commandGuard",
      "What holds back unusual commands",
      0.6,
      rung(0.95, "none"),
      rung(0.7, "ratelimit"),
      rung(0.4, "rate+mw", "anomaly-threshold"),
      rung(0.2, "dual"),
      rung(0.1, "dual+rate")),
  SIGNATURE(
      "signedCommands",
      "Whether a made-up command fails a signature check",
      0.5,
      rung(0.95, "false"),
      rung(0.05, "true")),
  FIREWALL(
      "defaultDeny",
      "Whether the firewall lets only named flows through",
      0.8,
      rung(0.95, "false"),
      rung(0.6, "true")),
  LINE(
      "linkEncryption",
      "Whether the line is encrypted against strangers",
      0.4,
      rung(0.6, "none"),
      rung(0.15, "aes", "ccm")),
  CASING(
      "tamperDetection",
      "Whether opening it is noticed",
      0.7,
      rung(0.9, "none"),
      rung(0.8, "seal"),
      rung(0.6, "switch"),
      rung(0.4, "active")),
  SERVICE_PORT(
      "opticalPortAuth",
      "What its service port asks for",
      0.7,
      rung(0.95, "none"),
      rung(0.9, "password-shared"),
      rung(0.6, "password-unique"),
      rung(0.4, "challenge"),
      rung(0.3, "token")),
  KEYS_INSIDE(
      "keyStorage",
      "Where it keeps its keys",
      0.7,
      rung(0.95, "plaintext-flash"),
      rung(0.8, "software"),
      rung(0.4, "secure-element"),
      rung(0.3, "hsm"));

  private record Rung(double odds, List<String> values) {}

  private final String property;
  private final String reason;
  private final double unstated;
  private final List<Rung> rungs;

  Scale(String property, String reason, double unstated, Rung... rungs) {
    this.property = property;
    this.reason = reason;
    this.unstated = unstated;
    this.rungs = List.of(rungs);
  }

  private static Rung rung(double odds, String... values) {
    return new Rung(odds, List.of(values));
  }

  String property() {
    return property;
  }

  /** The factor for what is known of {@code id}, or the middle one where nobody has stated it. */
  Factor of(String id, Optional<Known> known) {
    return ofKnown(id, known).orElseGet(() -> Factor.assumed(reason, unstated));
  }

  /** The factor, where the property is known. */
  Optional<Factor> ofKnown(String id, Optional<Known> known) {
    return known.flatMap(fact ->
        rungs.stream()
            .filter(rung -> rung.values().contains(fact.value().text()))
            .findFirst()
            .map(rung -> Factor.known(reason, rung.odds(), fact.about(id, property))));
  }
}
