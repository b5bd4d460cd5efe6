package io.gridstride.review;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.review.Register.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A decision whose threat is not there, and where it may belong now.
 *
 * @param candidates undecided threats of the same rule, the most alike first
 */
public record LostDecision(Decision decision, Loss loss, List<Candidate> candidates) {
  /** Why the threat is not there. */
  public enum Loss {
    /** The part it was about has been deleted. */
    PART,
    /** The part is there, but the rule does not apply to it any more. */
    NOT_RAISED,
    /** No loaded pack has the rule, or a pack has switched it off. */
    RULE
  }

  /**
   * A threat that the decision may be about.
   *
   * @param alike how much of the facts is the same, in percent
   */
  public record Candidate(Entry entry, int alike) {}

  private static final int RECOGNISED = 75;

  public LostDecision {
    candidates = List.copyOf(candidates);
  }

  /** All decisions without a threat, in the order of the model. */
  public static List<LostDecision> of(Register register, Dfd dfd, Catalog catalog) {
    return register.unattached().stream()
        .map(decision -> of(decision, register, dfd, catalog))
        .toList();
  }

  private static LostDecision of(Decision decision, Register register, Dfd dfd, Catalog catalog) {
    String threat = decision.threat();
    String rule = threat.substring(0, threat.indexOf('@'));
    String subject = threat.substring(threat.indexOf('@') + 1);
    Loss loss =
        catalog.rulesInUse().stream().noneMatch(one -> one.id().equals(rule))
            ? Loss.RULE
            : dfd.part(subject).isPresent() || subject.equals(Subject.MODEL.id())
                ? Loss.NOT_RAISED
                : Loss.PART;
    Grounds grounds = Grounds.read(decision.facts());
    List<Candidate> candidates =
        register.entries().stream()
            .filter(entry -> entry.rule().id().equals(rule) && entry.decision().isEmpty())
            .map(entry -> new Candidate(entry, grounds.shared(Grounds.of(entry.threat()))))
            .sorted(
                Comparator.comparingInt(Candidate::alike)
                    .thenComparing(
                        one -> stem(one.entry().threat().subject().id()).equals(stem(subject)))
                    .reversed())
            .toList();
    return new LostDecision(decision, loss, candidates);
  }

  /** An id without its number, which tells the sort of part. */
  private static String stem(String id) {
    return id.replaceAll("[-0-9]+$", "");
  }

  /** The one threat that the decision is about, as far as facts can tell. */
  public Optional<Entry> recognised() {
    boolean unrivalled =
        candidates.size() == 1
            || (candidates.size() > 1 && candidates.get(1).alike() < candidates.get(0).alike());
    return candidates.stream()
        .limit(1)
        .filter(best -> unrivalled && best.alike() >= RECOGNISED)
        .map(Candidate::entry)
        .findFirst();
  }
}
