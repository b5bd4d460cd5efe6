package io.gridstride.ui.tables;

import io.gridstride.model.Boundary;
import io.gridstride.model.Flow;
import io.gridstride.review.StrideMatrix.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the matrix as it is shown.
 *
 * @param zone name of the innermost zone; of a flow those of both its ends when they differ; empty
 *     outside all zones
 */
record MatrixLine(Row row, String zone, String haystack) {
  static MatrixLine of(Row row, Facts facts) {
    String zone =
        switch (row.subject().kind()) {
          case ELEMENT -> zone(row.subject().id(), facts);
          case FLOW ->
              facts.dfd().flow(row.subject().id()).map(flow -> zones(flow, facts)).orElse("");
          case BOUNDARY, KEY_GROUP, MODEL -> "";
        };
    return new MatrixLine(row, zone, (row.name() + " " + zone).toLowerCase(Locale.ROOT));
  }

  String name() {
    return row.name();
  }

  boolean has(List<String> words) {
    return words.stream().allMatch(haystack::contains);
  }

  private static String zones(Flow flow, Facts facts) {
    String source = zone(flow.source(), facts);
    String target = zone(flow.target(), facts);
    return source.equals(target)
        ? source
        : or(source, "outside") + " \u2192 " + or(target, "outside");
  }

  private static String or(String zone, String otherwise) {
    return zone.isEmpty() ? otherwise : zone;
  }

  private static String zone(String element, Facts facts) {
    Optional<String> zone = facts.dfd().element(element).flatMap(known -> known.boundary());
    return zone.flatMap(facts.dfd()::boundary).map(Boundary::name).orElse("");
  }
}
