package io.gridstride.review;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Quantity;
import java.util.List;

/** Findings in words. */
public final class FindingWords {
  /** Those that count what holds a key or can be switched, be it a meter or not. */
  private static final List<String> OF_DEVICES = List.of("G10", "G11", "G12", "G14", "G19");

  private FindingWords() {}

  /** Such as {@code 1,500 devices} or {@code 1 meter}; empty where the number says nothing. */
  public static String units(Finding finding) {
    String noun = OF_DEVICES.contains(finding.type()) ? "device" : "meter";
    return finding.units() == 0 ? "" : Quantity.of(finding.units(), noun);
  }
}
