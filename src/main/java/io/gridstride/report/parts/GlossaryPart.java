package io.gridstride.report.parts;

import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import java.util.List;

/** The words of the method and of metering networks that a report uses. */
final class GlossaryPart {
  private static final List<List<String>> WORDS =
      List.of(
          List.of(
              "AMI",
              "Advanced metering infrastructure: smart meters and all that reads and commands them."),
          List.of(
              "APN", "Access point name: the entry from a mobile network into another network."),
          List.of(
              "Attack path",
              "A way from where an attacker can begin to what they must not get to."),
          List.of(
              "C, I, A",
              "Confidentiality, integrity and availability: what data need protection of."),
          List.of("Conduit", "All data flows between two zones (IEC 62443)."),
          List.of(
              "Control",
              "A measure that stops a threat or makes it less likely or less harmful. Planned, implemented or verified."),
          List.of(
              "Crown jewel",
              "What must not fall into an attacker's hands: switches, keys, personal data."),
          List.of(
              "Data concentrator",
              "A device in the field that collects from many meters and passes on."),
          List.of("DER", "Distributed energy resource: solar panels, batteries, car chargers."),
          List.of(
              "DMZ", "A zone between two networks in which every session from either side ends."),
          List.of(
              "Finding", "A weakness of the network as a whole, which no single element shows."),
          List.of("Fleet count", "How many real devices one symbol stands for."),
          List.of("Head-end system", "The server that reads meters and sends them commands."),
          List.of(
              "HSM",
              "Hardware security module: keeps keys and works with them, but gives none out."),
          List.of(
              "Id, as T08@f04",
              "The rule and, after the @, the part of the model. G begins findings, P ways, C controls, Z kinds of zones."),
          List.of("Inherent risk", "Likelihood times impact before controls."),
          List.of("MDMS", "Meter data management system: stores, checks and passes on readings."),
          List.of(
              "Mitigated",
              "The threat applies, and a control or a property of the system stops it."),
          List.of(
              "Not applicable",
              "A condition of the rule does not hold there, or a person ruled it out."),
          List.of("Open", "The threat applies and nothing stops it."),
          List.of(
              "PKI", "Public key infrastructure: what issues, checks and revokes certificates."),
          List.of("Projected risk", "What is left once all planned controls are in place."),
          List.of("Residual risk", "What the controls in place leave."),
          List.of("Rule pack", "A file with rules, component types, controls and the like."),
          List.of("SIEM", "The system that collects events and raises alarms."),
          List.of(
              "SL-T, SL-A",
              "Security level that a zone needs, and the one it reaches (IEC 62443)."),
          List.of(
              "SR, RE",
              "System requirement of IEC 62443-3-3, and an enhancement of one that a higher level asks for."),
          List.of(
              "STRIDE",
              "Spoofing, tampering, repudiation, information disclosure, denial of service, elevation of privilege."),
          List.of(
              "Trust boundary, zone",
              "A line around what trusts each other; what crosses it is not trusted."),
          List.of(
              "Unknown", "The threat cannot be decided, because the model does not state a fact."));

  private GlossaryPart() {}

  static List<Block> blocks() {
    return List.of(
        new Table(
            "Words and what they mean here",
            List.of(new Column("Word", 44), new Column("Meaning", 130)),
            WORDS.stream()
                .map(word ->
                    Row.of(
                        new Words(List.of(Run.strong(word.getFirst()))), Words.of(word.getLast())))
                .toList()));
  }
}
