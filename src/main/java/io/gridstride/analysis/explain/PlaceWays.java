package io.gridstride.analysis.explain;

import io.gridstride.analysis.Missing;
import io.gridstride.analysis.explain.Change.MoveInto;
import io.gridstride.analysis.explain.Change.SetData;
import io.gridstride.analysis.explain.Change.SetZoneKind;
import io.gridstride.analysis.rules.Reasons;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.Carries;
import io.gridstride.catalog.Condition.CrossesBoundary;
import io.gridstride.catalog.Condition.InZone;
import io.gridstride.catalog.Condition.ReachableFrom;
import io.gridstride.catalog.Condition.Receives;
import io.gridstride.catalog.Condition.Sends;
import io.gridstride.model.Boundary;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Ways to make a condition on data or zones true or false. What a network is for is taken as given:
 * where it is stated which data flow where, no way proposes others.
 */
record PlaceWays(Situation situation) {
  List<Way> to(boolean wanted, Carries carries) {
    return data(carries, carries.kinds(), wanted);
  }

  List<Way> to(boolean wanted, Receives receives) {
    return data(receives, receives.kinds(), wanted);
  }

  List<Way> to(boolean wanted, Sends sends) {
    return data(sends, sends.kinds(), wanted);
  }

  List<Way> to(boolean wanted, InZone in) {
    if (situation.truth(in) == Truth.UNKNOWN) {
      return kindsOfZones(in, kind -> in.kinds().contains(kind) == wanted);
    }
    return wanted
        ? situation.dfd().boundaries().values().stream()
            .filter(zone -> zone.form() == Boundary.Form.ZONE)
            .filter(zone -> zone.kind().filter(in.kinds()::contains).isPresent())
            .sorted(Comparator.comparing(Boundary::id))
            .map(zone -> Way.of(new MoveInto(situation.id(in.role()), zone.id())))
            .toList()
        : List.of();
  }

  List<Way> to(boolean wanted, ReachableFrom from) {
    return kindsOfZones(from, kind -> from.zoneKinds().contains(kind) == wanted);
  }

  List<Way> to(CrossesBoundary crosses) {
    return kindsOfZones(crosses, _ -> true);
  }

  /** Each such kind for each zone of which it is not stated and that the condition hangs on. */
  private List<Way> kindsOfZones(Condition condition, Predicate<String> which) {
    return missing(condition)
        .flatMap(missing ->
            situation.catalog().zones().keySet().stream()
                .filter(which)
                .map(kind -> Way.of(new SetZoneKind(missing.about(), kind))))
        .toList();
  }

  /** One flow that carries such data is enough; for none to do so, every one must be known. */
  private List<Way> data(Condition condition, List<String> kinds, boolean wanted) {
    List<String> flows = missing(condition).map(Missing::about).toList();
    List<String> fitting =
        situation.catalog().dataKinds().keySet().stream()
            .filter(kind -> kinds.contains(kind) == wanted)
            .toList();
    if (wanted) {
      return flows.stream()
          .flatMap(flow -> fitting.stream().map(kind -> carrying(flow, kind)))
          .toList();
    }
    List<Way> all = flows.isEmpty() ? List.of() : List.of(Way.NOTHING);
    for (String flow : flows) {
      all = Ways.product(all, fitting.stream().map(kind -> carrying(flow, kind)).toList());
    }
    return all;
  }

  private static Way carrying(String flow, String kind) {
    return Way.of(new SetData(flow, List.of(kind)));
  }

  private Stream<Missing> missing(Condition condition) {
    return new Reasons(situation.conditions(), situation.site()).of(condition).missing().stream();
  }
}
