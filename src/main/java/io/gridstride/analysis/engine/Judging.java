package io.gridstride.analysis.engine;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Verdict;
import io.gridstride.analysis.rules.Judge;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sites of one sort, elements or flows, with what has been judged of them.
 *
 * @param sites sorted by subject id
 * @param judged one per site
 * @param anew the subjects for which the rules had to be asked, as nothing equal was known
 */
record Judging<S extends Scope>(List<Site<S>> sites, List<Judged> judged, List<Subject> anew) {
  Judging {
    sites = List.copyOf(sites);
    judged = List.copyOf(judged);
    anew = List.copyOf(anew);
  }

  static <S extends Scope> Judging<S> none() {
    return new Judging<>(List.of(), List.of(), List.of());
  }

  /** Where a subject stands; empty when there is none of this id. */
  Optional<Site<S>> site(String id) {
    return number(id).map(sites::get);
  }

  /** What has been judged of a subject; empty when there is none of this id. */
  Optional<Judged> judged(String id) {
    return number(id).map(judged::get);
  }

  private Optional<Integer> number(String id) {
    int low = 0;
    int high = sites.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = sites.get(middle).subject().id().compareTo(id);
      if (order == 0) {
        return Optional.of(middle);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** Of the same subjects in another state those whose scope is another. */
  Stream<Site<S>> touched(List<Site<S>> next) {
    return IntStream.range(0, sites.size())
        .filter(number -> !sites.get(number).scope().equals(next.get(number).scope()))
        .mapToObj(next::get);
  }

  /**
   * Judges all sites. Each scope is judged once, and not at all if a subject had it before.
   *
   * @param scopes for each site the number of its scope: the same number, the same scope
   */
  Judging<S> all(List<Site<S>> next, List<Integer> scopes, Judge judge) {
    List<List<Verdict>> known = new ArrayList<>();
    List<Judged> results = new ArrayList<>(next.size());
    List<Subject> asked = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < next.size(); i++) {
      Site<S> site = next.get(i);
      String id = site.subject().id();
      while (at < sites.size() && sites.get(at).subject().id().compareTo(id) < 0) {
        at++;
      }
      boolean before = at < sites.size() && sites.get(at).subject().id().equals(id);
      int scope = scopes.get(i);
      if (scope == known.size()) {
        boolean same = before && sites.get(at).scope().equals(site.scope());
        known.add(same ? judged.get(at).verdicts() : judge.verdicts(site.scope()));
        if (!same) {
          asked.add(site.subject());
        }
      }
      List<Verdict> verdicts = known.get(scope);
      results.add(
          before
                  && judged.get(at).verdicts().equals(verdicts)
                  && sites.get(at).names().equals(site.names())
              ? judged.get(at)
              : Judged.of(site, verdicts));
    }
    return new Judging<>(next, results, asked);
  }

  /** Judges some sites again. */
  Judging<S> with(SortedMap<Integer, Site<S>> edited, Judge judge) {
    if (edited.isEmpty()) {
      return anew.isEmpty() ? this : new Judging<>(sites, judged, List.of());
    }
    List<Site<S>> nextSites = new ArrayList<>(sites);
    List<Judged> nextJudged = new ArrayList<>(judged);
    SequencedMap<S, List<Verdict>> known = new LinkedHashMap<>();
    List<Subject> asked = new ArrayList<>();
    edited.forEach((number, site) -> {
      if (site.scope().equals(sites.get(number).scope())) {
        return;
      }
      List<Verdict> verdicts =
          Optional.ofNullable(known.get(site.scope()))
              .orElseGet(() -> {
                asked.add(site.subject());
                return judge.verdicts(site.scope());
              });
      known.put(site.scope(), verdicts);
      nextSites.set(number, site);
      nextJudged.set(number, Judged.of(site, verdicts));
    });
    return new Judging<>(nextSites, nextJudged, asked);
  }
}
