package io.gridstride.analysis.levels;

import io.gridstride.analysis.levels.Judged.State;
import io.gridstride.catalog.Foundation;
import java.util.List;
import java.util.function.Predicate;

/**
 * Target and achieved level of one place for one foundational requirement. A level is achieved when
 * all requirements of that level and below are met.
 *
 * @param target SL-T, 0 to 4
 * @param proven SL-A if all that is not stated were unsafe
 * @param possible SL-A if all that is not stated were safe; at least {@code proven}
 * @param open the requirements up to the target that are not met or not stated, in the standard's
 *     order
 */
public record FoundationLevel(
    Foundation foundation, int target, int proven, int possible, List<Judged> open) {
  private static final int HIGHEST = 4;

  public FoundationLevel {
    open = List.copyOf(open);
  }

  /** From all requirements that can be judged there; of other foundations too. */
  static FoundationLevel of(Foundation foundation, int target, List<Judged> all) {
    List<Judged> own =
        all.stream().filter(one -> one.requirement().foundation() == foundation).toList();
    return new FoundationLevel(
        foundation,
        target,
        level(own, one -> one.state() == State.MET),
        level(own, one -> one.state() != State.NOT_MET),
        own.stream()
            .filter(one -> one.state() != State.MET && one.requirement().level() <= target)
            .toList());
  }

  private static int level(List<Judged> all, Predicate<Judged> good) {
    return all.stream()
        .filter(good.negate())
        .mapToInt(one -> one.requirement().level() - 1)
        .min()
        .orElse(HIGHEST);
  }

  /** How many levels short of the target it is, by what is stated. */
  public int gap() {
    return Math.max(0, target - possible);
  }

  /** How many levels more it would be short if all that is not stated were unsafe. */
  public int unstated() {
    return Math.max(0, target - proven) - gap();
  }
}
