package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.catalog.ComponentType;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * G20: the model does not say enough to be judged: elements in no zone, flows of no stated protocol
 * or data, and properties of critical elements that nobody has stated. One finding for the model,
 * one band graver where at least half of all that is missing.
 */
public record ModellingDebt() implements GraphFinding {
  /** So many examples of each sort are named. */
  private static final int EXAMPLES = 3;

  @Override
  public String type() {
    return "G20";
  }

  /** How much of one sort is missing, with the first places where. */
  private record Debt(String name, long asked, List<Missing> missing) {
    Stream<Fact> facts() {
      return missing.isEmpty()
          ? Stream.of()
          : Stream.concat(
              Stream.of(
                  new Fact(
                      Subject.MODEL.id(),
                      name,
                      missing.size() + " of " + asked,
                      Fact.Origin.DERIVED)),
              missing.stream()
                  .limit(EXAMPLES)
                  .map(one ->
                      new Fact(
                          one.about(), one.property(), Survey.UNSPECIFIED, Fact.Origin.DERIVED)));
    }
  }

  @Override
  public List<Found> in(Survey survey) {
    List<Placed> elements = survey.network().elements();
    List<Flow> flows = survey.network().flows();
    List<Debt> debts =
        List.of(
            new Debt(
                "withoutZone",
                elements.size(),
                missing(elements, one -> one.zones().isEmpty(), Placed::id, "zone")),
            new Debt(
                "withoutProtocol",
                flows.size(),
                missing(flows, one -> one.protocol().isEmpty(), Flow::id, "protocol")),
            new Debt(
                "withoutData",
                flows.size(),
                missing(flows, one -> one.data().isEmpty(), Flow::id, Missing.DATA)),
            properties(elements));
    long asked = debts.stream().mapToLong(Debt::asked).sum();
    long missing = debts.stream().mapToLong(debt -> debt.missing().size()).sum();
    return missing == 0
        ? List.of()
        : List.of(
            new Found(
                Subject.MODEL,
                0,
                2 * missing >= asked,
                List.of(),
                debts.stream().flatMap(Debt::facts).toList()));
  }

  private static <T> List<Missing> missing(
      List<T> parts, Predicate<T> lacks, Function<T, String> id, String fact) {
    return parts.stream().filter(lacks).map(part -> new Missing(id.apply(part), fact)).toList();
  }

  private static Debt properties(List<Placed> elements) {
    long asked = 0;
    List<Missing> missing = new ArrayList<>();
    for (Placed placed : elements) {
      if (placed.is("critical")) {
        for (String property : placed.type().map(ComponentType::properties).orElse(List.of())) {
          asked++;
          if (placed.property(property).isEmpty()) {
            missing.add(new Missing(placed.id(), property));
          }
        }
      }
    }
    return new Debt("withoutProperty", asked, missing);
  }
}
