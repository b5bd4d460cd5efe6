package io.gridstride.file;

import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.ThreatModel;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells two models apart by their content, whatever order their files list it in: the SHA-256 of
 * the file with everything that has an id sorted by it.
 */
final class ModelHash {
  private ModelHash() {}

  static String sha256(ThreatModel model) {
    byte[] bytes = Json.text(ModelWriter.tree(sorted(model))).getBytes(StandardCharsets.UTF_8);
    return Stamp.sha256(bytes);
  }

  private static ThreatModel sorted(ThreatModel model) {
    return model
        .withDfd(sorted(model.dfd()))
        .withDiagrams(sorted(model.diagrams().stream().map(ModelHash::sorted), Diagram::id))
        .withDecisions(sorted(model.decisions().stream(), Decision::threat));
  }

  private static Dfd sorted(Dfd dfd) {
    return new Dfd(
        sorted(dfd.elements()),
        sorted(dfd.flows()),
        sorted(dfd.boundaries()),
        sorted(dfd.assets()),
        sorted(dfd.controls()),
        dfd.extras());
  }

  private static Diagram sorted(Diagram diagram) {
    return diagram
        .withPlaces(sorted(diagram.places()))
        .withBends(sorted(diagram.bends()))
        .withLocked(diagram.locked().stream().sorted().toList());
  }

  private static <T> List<T> sorted(Stream<T> all, Function<T, String> id) {
    return all.sorted(Comparator.comparing(id)).toList();
  }

  private static <V> SequencedMap<String, V> sorted(SequencedMap<String, V> map) {
    return Ordered.sorted(map);
  }
}
