package io.gridstride.ui.inspector;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.SecurityLevels;
import io.gridstride.ui.fields.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen for a trust boundary. */
final class ZoneOptions {
  private ZoneOptions() {}

  static List<Choice.Option<String>> kinds(Catalog catalog) {
    return Stream.concat(
            Stream.of(new Choice.Option<String>(Optional.empty(), "Unspecified")),
            catalog.zones().values().stream()
                .map(one -> new Choice.Option<>(Optional.of(one.id()), one.name())))
        .toList();
  }

  /**
   * The same level for every requirement, and the stated vectors where they are others.
   *
   * @param kind says what holds when nothing is stated
   */
  static List<Choice.Option<SecurityLevels>> targets(
      Optional<ZoneKind> kind, Collection<SecurityLevels> stated) {
    var options = new ArrayList<Choice.Option<SecurityLevels>>();
    options.add(
        new Choice.Option<>(
            Optional.empty(),
            kind.flatMap(ZoneKind::target)
                .map(usual -> "As its kind: SL " + usual.overall())
                .orElse("Unspecified")));
    for (int level = 1; level <= 4; level++) {
      options.add(new Choice.Option<>(Optional.of(SecurityLevels.all(level)), "SL " + level));
    }
    stated.stream()
        .filter(vector -> options.stream().noneMatch(o -> o.value().equals(Optional.of(vector))))
        .forEach(vector -> options.add(new Choice.Option<>(Optional.of(vector), vector(vector))));
    return options;
  }

  static String vector(SecurityLevels levels) {
    return levels.levels().stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
