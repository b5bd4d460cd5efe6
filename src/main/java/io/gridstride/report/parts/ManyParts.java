package io.gridstride.report.parts;

import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Many parts of a model in few words. */
final class ManyParts {
  private ManyParts() {}

  /**
   * Flows by name and id without their ends, since many have the same name, which is said once:
   * {@code Readings f01, f02; Meter}.
   */
  static String of(Dossier dossier, List<String> parts) {
    SequencedMap<String, List<String>> byName = new LinkedHashMap<>();
    for (String id : parts) {
      String flow =
          dossier.dfd().flow(id).map(Flow::name).filter(name -> !name.isBlank()).orElse("");
      String name = flow.isEmpty() ? dossier.names().part(id) : flow;
      List<String> ids = byName.computeIfAbsent(name, _ -> new ArrayList<>());
      if (!flow.isEmpty()) {
        ids.add(id);
      }
    }
    return byName.sequencedEntrySet().stream()
        .map(of ->
            of.getKey()
                + (of.getValue().isEmpty() ? "" : " " + String.join(", ", sorted(of.getValue()))))
        .collect(Collectors.joining("; "));
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted(NaturalOrder.OF_IDS).toList();
  }
}
