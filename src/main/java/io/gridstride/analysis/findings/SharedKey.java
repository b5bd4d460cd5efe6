package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.KeyGroups;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.catalog.PropertyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * G10: several units hold one secret, so whoever opens the least protected one has them all. Found
 * on the named key group, or on an element whose units share a key of their own. Its units are the
 * meters among the holders, or all holders if none is a meter.
 */
public record SharedKey() implements GraphFinding {
  private static final String LINK = "linkKey";
  private static final List<String> SHARED = List.of("fleet", "model", "group");
  private static final List<String> PROTECTION = List.of("exposure", "keyStorage");

  @Override
  public String type() {
    return "G10";
  }

  @Override
  public List<Found> in(Survey survey) {
    SequencedMap<Subject, List<Placed>> holders = new LinkedHashMap<>();
    for (Placed placed : survey.network().elements()) {
      group(placed)
          .ifPresent(key -> holders.computeIfAbsent(key, group -> new ArrayList<>()).add(placed));
    }
    List<Found> found = new ArrayList<>();
    holders.forEach((key, members) -> {
      long devices = members.stream().mapToLong(member -> member.element().count()).sum();
      long meters = members.stream().mapToLong(Placed::meters).sum();
      if (devices > 1) {
        found.add(
            new Found(key, meters > 0 ? meters : devices, List.of(), evidence(survey, members)));
      }
    });
    return found;
  }

  private static Optional<Subject> group(Placed placed) {
    Optional<Known> name = placed.property(KeyGroups.GROUP);
    if (name.isPresent()) {
      return Optional.of(Subject.keyGroup(name.get().value().text()));
    }
    return shares(placed, KeyGroups.KEY_SCOPE) || shares(placed, LINK)
        ? Optional.of(new Subject(Subject.Kind.ELEMENT, placed.id()))
        : Optional.empty();
  }

  private static boolean shares(Placed placed, String property) {
    return placed
        .property(property)
        .map(Known::value)
        .filter(value -> SHARED.contains(value.text()))
        .isPresent();
  }

  /** Who holds the key, and how the least protected of them is protected. */
  private static List<Fact> evidence(Survey survey, List<Placed> members) {
    Placed weakest =
        members.stream()
            .min(
                Comparator.comparingInt((Placed member) -> rank(survey, member, "exposure"))
                    .thenComparingInt(member -> rank(survey, member, "keyStorage")))
            .orElseThrow();
    return Stream.concat(
            GraphFinding.shown(members.stream().map(SharedKey::holds).toList()).stream(),
            PROTECTION.stream().map(property -> Survey.fact(weakest, property)))
        .toList();
  }

  private static Fact holds(Placed placed) {
    return Stream.of(KeyGroups.GROUP, KeyGroups.KEY_SCOPE, LINK)
        .filter(property -> property.equals(KeyGroups.GROUP) || shares(placed, property))
        .flatMap(property ->
            placed.property(property).map(known -> known.about(placed.id(), property)).stream())
        .findFirst()
        .orElseThrow();
  }

  /** Where a value stands from worst to best; what is unspecified may be the worst. */
  private static int rank(Survey survey, Placed placed, String property) {
    return survey
        .catalog()
        .property(PropertyType.On.ELEMENT, property)
        .flatMap(scale ->
            placed.property(property).map(known -> scale.values().indexOf(known.value().text())))
        .orElse(-1);
  }
}
