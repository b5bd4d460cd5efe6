package io.gridstride.review;

import io.gridstride.analysis.explain.Explainer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Element;
import io.gridstride.review.StrideMatrix.AtFlows;
import io.gridstride.review.StrideMatrix.Gap;
import io.gridstride.review.StrideMatrix.NotAsked;
import io.gridstride.review.StrideMatrix.NotHere;
import io.gridstride.review.StrideMatrix.Raised;
import io.gridstride.review.StrideMatrix.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says why a cell of the matrix has no threats.
 *
 * @param explainer of the analysis that the matrix shows
 */
public record MatrixReasons(Explainer explainer, PartNames names) {
  /**
   * One sentence for each rule that was checked, or one that says why none was; none for threats.
   */
  public List<String> of(Row row, Stride letter) {
    return switch (row.cell(letter)) {
      case Raised _ -> List.of();
      case NotHere(var rules) -> rules.stream().map(rule -> notHere(row, rule)).toList();
      case AtFlows(var rules) ->
          List.of("Threats of this sort stand at its flows: " + String.join(", ", rules) + ".");
      case NotAsked _ ->
          List.of(
              "STRIDE per element does not ask about "
                  + title(letter)
                  + " of a "
                  + row.symbol().title()
                  + ", and no rule speaks of it.");
      case Gap _ -> List.of("No rule in use speaks of " + title(letter) + " of " + sort(row) + ".");
    };
  }

  private String notHere(Row row, String id) {
    Catalog catalog = names.catalog();
    Rule rule = catalog.rule(id).orElseThrow();
    return id
        + " does not apply: "
        + new ConditionWords(names).failing(explainer.applies(rule, row.subject()))
        + ".";
  }

  private static String title(Stride letter) {
    return letter.title().toLowerCase(Locale.ROOT);
  }

  private String sort(Row row) {
    Optional<Element> element = names.dfd().element(row.subject().id());
    Optional<ComponentType> type = element.map(Element::type).flatMap(names.catalog()::type);
    return type.map(known -> "the type " + known.name())
        .or(() -> element.map(known -> "the unknown type " + known.type()))
        .orElse("a flow between such components");
  }
}
