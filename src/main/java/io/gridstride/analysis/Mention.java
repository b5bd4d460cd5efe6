package io.gridstride.analysis;

import io.gridstride.catalog.Role;

/**
 * A word of a {@link Verdict}: text, or a gap that {@link Names} fill with an id. So that elements
 * and flows which differ in nothing but ids can share one verdict.
 */
public sealed interface Mention {
  /** This text, whoever the verdict is about. */
  record Literal(String text) implements Mention {}

  /** The element or flow in this role. */
  record Self(Role role) implements Mention {}

  /** The n-th element from which the element in this role can be reached. */
  record ReachedFrom(Role role, int number) implements Mention {}

  /** The n-th flow into the element. */
  record Into(int number) implements Mention {}

  /** The n-th flow out of the element. */
  record OutOf(int number) implements Mention {}
}
