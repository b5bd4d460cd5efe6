package io.gridstride.analysis.engine;

import io.gridstride.analysis.Coverage;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.Verdict;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Brings what is judged by subject into the order of the rules. Subjects that are alike share one
 * list of verdicts and mostly stand together, so the lists are looked into once for each run of
 * them, and the many threats are sorted without being compared.
 */
final class ByRule {
  /** Subjects in a row with the very same verdicts. */
  private static final class Run {
    private final List<Judged> subjects;
    private final int[] rules;

    Run(List<Judged> subjects, int[] rules) {
      this.subjects = subjects;
      this.rules = rules;
    }
  }

  private final List<Rule> rules;
  private final List<Run> runs = new ArrayList<>();

  /**
   * Takes up all subjects.
   *
   * @param used the rules that were asked
   * @param subjects sorted by id, those of each sort together
   */
  ByRule(List<Rule> used, List<List<Judged>> subjects) {
    rules = used.stream().sorted(Comparator.comparing(Rule::id)).toList();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    rules.forEach(rule -> numbers.put(rule.id(), numbers.size()));
    for (List<Judged> sort : subjects) {
      int start = 0;
      for (int end = 1; end <= sort.size(); end++) {
        Judged first = sort.get(start);
        if (end == sort.size() || !first.sharesVerdicts(sort.get(end))) {
          runs.add(new Run(sort.subList(start, end), numbers(first.verdicts(), numbers)));
          start = end;
        }
      }
    }
  }

  private static int[] numbers(List<Verdict> verdicts, Map<String, Integer> numbers) {
    return verdicts.stream().mapToInt(verdict -> numbers.get(verdict.rule())).toArray();
  }

  /** All threats, sorted by rule id, then in the order of the subjects. */
  List<Threat> threats() {
    int[] next = new int[rules.size() + 1];
    for (Run run : runs) {
      for (int rule : run.rules) {
        next[rule + 1] += run.subjects.size();
      }
    }
    for (int rule = 0; rule < rules.size(); rule++) {
      next[rule + 1] += next[rule];
    }
    Threat[] threats = new Threat[next[rules.size()]];
    for (Run run : runs) {
      for (Judged judged : run.subjects) {
        List<Threat> own = judged.threats();
        for (int i = 0; i < run.rules.length; i++) {
          threats[next[run.rules[i]]++] = own.get(i);
        }
      }
    }
    return Collections.unmodifiableList(Arrays.asList(threats));
  }

  /**
   * How often each rule had which outcome, sorted by rule id.
   *
   * @param subjects how many subjects a rule was asked about
   */
  List<Coverage> coverage(ToIntFunction<Rule> subjects) {
    Tally[] tallies = new Tally[rules.size()];
    Arrays.setAll(tallies, rule -> new Tally());
    for (Run run : runs) {
      List<Verdict> verdicts = run.subjects.getFirst().verdicts();
      for (int i = 0; i < verdicts.size(); i++) {
        tallies[run.rules[i]].add(verdicts.get(i).outcome(), run.subjects.size());
      }
    }
    List<Coverage> coverage = new ArrayList<>();
    for (int rule = 0; rule < tallies.length; rule++) {
      coverage.add(tallies[rule].coverage(rules.get(rule), subjects.applyAsInt(rules.get(rule))));
    }
    return List.copyOf(coverage);
  }

  /** How often one rule had which outcome. */
  private static final class Tally {
    private final int[] counts = new int[Outcome.values().length];

    void add(Outcome outcome, int times) {
      counts[at(outcome)] += times;
    }

    private static int at(Outcome outcome) {
      return switch (outcome) {
        case OPEN -> 0;
        case MITIGATED -> 1;
        case UNKNOWN -> 2;
        case NOT_APPLICABLE -> 3;
      };
    }

    Coverage coverage(Rule rule, int subjects) {
      int open = counts[at(Outcome.OPEN)];
      int mitigated = counts[at(Outcome.MITIGATED)];
      int unknown = counts[at(Outcome.UNKNOWN)];
      return new Coverage(
          rule.id(), open, mitigated, unknown, subjects - open - mitigated - unknown);
    }
  }
}
