package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Dfd;
import io.gridstride.model.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What each letter of STRIDE comes to at each element and flow.
 *
 * @param rows elements, then flows, each sorted by id
 */
public record StrideMatrix(List<Row> rows) {
  /**
   * One element or flow.
   *
   * @param name as a person knows it
   * @param cells one per letter, in the order of the acronym
   */
  public record Row(
      Subject subject, String name, StridePerElement symbol, SequencedMap<Stride, Cell> cells) {
    public Row {
      cells = Ordered.map(cells);
    }

    public Cell cell(Stride letter) {
      return Optional.ofNullable(cells.get(letter)).orElseThrow();
    }
  }

  /** What one letter comes to at one part. */
  public sealed interface Cell {}

  /**
   * There are threats.
   *
   * @param worst severity of the gravest open one, or, when none is open, of the gravest unknown
   *     one, or else of all
   * @param threats open before unknown before mitigated, then by falling risk, then by id
   */
  public record Raised(int open, int unknown, int mitigated, Severity worst, List<Threat> threats)
      implements Cell {
    public Raised {
      threats = List.copyOf(threats);
    }
  }

  /**
   * Rules speak of such parts, but of no such case.
   *
   * @param rules ids of the rules, each of which has a condition that does not hold here
   */
  public record NotHere(List<String> rules) implements Cell {
    public NotHere {
      rules = List.copyOf(rules);
    }
  }

  /**
   * Rules speak of such parts at their flows, where their threats stand.
   *
   * @param rules ids of the rules
   */
  public record AtFlows(List<String> rules) implements Cell {
    public AtFlows {
      rules = List.copyOf(rules);
    }
  }

  /** The method does not ask this of such a symbol, and no rule speaks of it either. */
  public record NotAsked() implements Cell {}

  /** The method asks this of such a symbol, but no rule in use speaks of such parts. */
  public record Gap() implements Cell {}

  public StrideMatrix {
    rows = List.copyOf(rows);
  }

  public static StrideMatrix of(Dfd dfd, Catalog catalog, Analysis analysis) {
    return new StrideMatrix(new MatrixFilling(dfd, catalog, analysis).rows());
  }
}
