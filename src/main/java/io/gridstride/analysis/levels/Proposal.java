package io.gridstride.analysis.levels;

import io.gridstride.analysis.levels.Judged.State;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * The cheapest controls found that close the requirements which keep a place from its next level: a
 * greedy set cover by requirements closed per cost, where a planned control costs nothing more, a
 * cheap one 1, a dearer one 3 and one that takes years 9 (AMI domain reference, section 9). Only
 * controls that also answer a threat to what misses the requirement are proposed; others cite it
 * for quite another purpose.
 *
 * @param steps in the order chosen
 * @param left ids of the requirements that no such control closes; what is stated has to change
 */
public record Proposal(List<Step> steps, List<String> left) {
  /**
   * One control.
   *
   * @param closes ids of the requirements it closes and none before it did
   */
  public record Step(String control, int cost, List<String> closes) {
    public Step {
      closes = List.copyOf(closes);
    }
  }

  public Proposal {
    steps = List.copyOf(steps);
    left = List.copyOf(left);
  }

  public int cost() {
    return steps.stream().mapToInt(Step::cost).sum();
  }

  /**
   * For a place with these levels.
   *
   * @param controls all there are
   * @param answers how many threats a control answers where a requirement is not met
   */
  static Proposal of(
      List<FoundationLevel> levels,
      Collection<Control> controls,
      ToIntBiFunction<Control, Judged> answers) {
    List<Judged> open =
        new ArrayList<>(
            levels.stream()
                .filter(level -> level.gap() > 0)
                .flatMap(level -> level.open().stream().filter(one -> first(one, level)))
                .toList());
    List<Step> steps = new ArrayList<>();
    while (true) {
      Optional<Choice> best =
          controls.stream()
              .map(control -> Choice.of(control, open, answers))
              .filter(choice -> !choice.step().closes().isEmpty())
              .min(Choice.CHEAPEST_FIRST);
      if (best.isEmpty()) {
        return new Proposal(steps, ids(open));
      }
      Step step = best.get().step();
      steps.add(step);
      open.removeIf(one -> step.closes().contains(one.requirement().id()));
    }
  }

  /** Whether it is what keeps the place from the next level. */
  private static boolean first(Judged one, FoundationLevel level) {
    return one.state() == State.NOT_MET && one.requirement().level() == level.possible() + 1;
  }

  /** A possible next step, with how many threats it would answer where it would help. */
  private record Choice(Step step, int answered) {
    static final Comparator<Choice> CHEAPEST_FIRST =
        Comparator.comparingDouble(
                (Choice choice) -> (double) choice.step.cost() / choice.step.closes().size())
            .thenComparing(Choice::answered, Comparator.reverseOrder())
            .thenComparing(choice -> choice.step.control());

    static Choice of(Control control, List<Judged> open, ToIntBiFunction<Control, Judged> answers) {
      List<Judged> closed =
          open.stream()
              .filter(
                  one -> one.requirement().metBy(control) && answers.applyAsInt(control, one) > 0)
              .toList();
      boolean planned =
          closed.stream().flatMap(one -> one.planned().stream()).anyMatch(control.id()::equals);
      return new Choice(
          new Step(control.id(), planned ? 0 : control.effort().cost(), ids(closed)),
          closed.stream().mapToInt(one -> answers.applyAsInt(control, one)).sum());
    }
  }

  private static List<String> ids(List<Judged> requirements) {
    return requirements.stream().map(Judged::requirement).map(Requirement::id).toList();
  }
}
