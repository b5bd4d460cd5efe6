package io.gridstride.model;

import java.util.List;

/**
 * An IEC 62443-3-3 security level vector, one level 0 to 4 per foundational requirement, in the
 * standard's order: IAC, UC, SI, DC, RDF, TRE, RA.
 */
public record SecurityLevels(List<Integer> levels) {
  /** Short names of the seven foundational requirements (IEC 62443-3-3, clause 4). */
  public static final List<String> REQUIREMENTS =
      List.of("IAC", "UC", "SI", "DC", "RDF", "TRE", "RA");

  public SecurityLevels {
    levels = List.copyOf(levels);
    if (levels.size() != REQUIREMENTS.size()
        || levels.stream().anyMatch(level -> level < 0 || level > 4)) {
      throw new IllegalArgumentException("not seven levels from 0 to 4: " + levels);
    }
  }

  /** The same level for all seven requirements. */
  public static SecurityLevels all(int level) {
    return new SecurityLevels(java.util.Collections.nCopies(REQUIREMENTS.size(), level));
  }

  /** The highest of the seven. */
  public int overall() {
    return levels.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }
}
