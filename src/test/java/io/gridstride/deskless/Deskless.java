package io.gridstride.deskless;

import org.junit.jupiter.api.Assumptions;

/** Tells whether the tests run on the Deskless platform. */
public final class Deskless {
  private Deskless() {}

  /** Skips the calling test on any other platform. */
  public static void assumeInUse() {
    Assumptions.assumeTrue(
        "Deskless".equals(System.getProperty("glass.platform")),
        "This test needs the Deskless platform.");
  }
}
