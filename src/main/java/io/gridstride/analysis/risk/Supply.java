package io.gridstride.analysis.risk;

import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.model.PropertyValue;
import java.util.Collection;

/**
 * How much supply can be switched: megawatts = units x kilowatts of one unit x share of them that
 * draws at the same time / 1,000 (AMI domain reference, section 9). Kilowatts and share are the
 * properties {@value #KILOWATTS} and {@value #COINCIDENCE}, which packs state for component types
 * and a model may state for an element. What has none of them, as a gas valve, has units but no
 * megawatts.
 *
 * @param units how many supplies are known to be switched from afar
 * @param megawatts what they draw
 * @param unstatedUnits how many more there would be if everything of which nobody has said whether
 *     it can be switched, could be
 * @param unstatedMegawatts what those would draw
 */
public record Supply(long units, double megawatts, long unstatedUnits, double unstatedMegawatts) {
  public static final Supply NONE = new Supply(0, 0, 0, 0);

  /** From so many switched supplies on the grid is concerned (domain reference, section 9). */
  public static final long GRID_RELEVANT_UNITS = 100_000;

  /**
   * The largest sudden loss for which a regional grid is secured: 3,000 MW, the reference incident
   * of continental Europe (not verified; domain reference, section 9).
   */
  public static final double REGIONAL_MEGAWATTS = 3_000;

  private static final String KILOWATTS = "loadKilowatts";
  private static final String COINCIDENCE = "loadCoincidence";

  /** A hundred terawatts, more than the world generates. */
  private static final long MOST_LOAD = 10_000_000_000_000L;

  private static final double PERCENT = 100;
  private static final double KILOWATTS_PER_MEGAWATT = 1_000;

  /** What can be switched at these elements, each counted once. */
  public static Supply of(Collection<Placed> elements) {
    Supply sum = NONE;
    for (Placed placed : elements) {
      sum =
          switch (canSwitch(placed)) {
            case TRUE -> sum.plus(new Supply(placed.element().count(), megawatts(placed), 0, 0));
            case UNKNOWN -> sum.plus(new Supply(0, 0, placed.element().count(), megawatts(placed)));
            case FALSE -> sum;
          };
    }
    return sum;
  }

  /**
   * Whether a supply, a load or a generator can be switched there from afar: by the nature of its
   * type, or as stated; unknown where its type is one that may and nobody has said.
   */
  public static Truth canSwitch(Placed placed) {
    if (placed.is("actuator")) {
      return Truth.TRUE;
    }
    Truth supply = stated(placed, "hasRemoteDisconnect");
    Truth valve = stated(placed, "valve");
    return supply.compareTo(valve) > 0 ? supply : valve;
  }

  private static Truth stated(Placed placed, String property) {
    return placed
        .property(property)
        .map(known -> Truth.of(known.value().equals(new PropertyValue.Flag(true))))
        .orElseGet(() ->
            placed.type().filter(type -> type.properties().contains(property)).isPresent()
                ? Truth.UNKNOWN
                : Truth.FALSE);
  }

  private static double megawatts(Placed placed) {
    return megawatts(load(placed));
  }

  /**
   * What an element draws, as a whole number that sums stay exact with. Whatever a file states, it
   * is at most {@value #MOST_LOAD}, so that no sum of such numbers runs over.
   */
  public static long load(Placed placed) {
    double load =
        (double) placed.element().count() * number(placed, KILOWATTS) * number(placed, COINCIDENCE);
    return Math.clamp((long) load, 0, MOST_LOAD);
  }

  /** The megawatts of a sum of loads. */
  public static double megawatts(long load) {
    return load / PERCENT / KILOWATTS_PER_MEGAWATT;
  }

  private static long number(Placed placed, String property) {
    return placed
        .property(property)
        .map(known -> known.value() instanceof PropertyValue.Count(long number) ? number : 0L)
        .orElse(0L);
  }

  private Supply plus(Supply other) {
    return new Supply(
        units + other.units,
        megawatts + other.megawatts,
        unstatedUnits + other.unstatedUnits,
        unstatedMegawatts + other.unstatedMegawatts);
  }

  /** Whether switching them all at once concerns the grid and not only those cut off. */
  public boolean concernsTheGrid() {
    return units >= GRID_RELEVANT_UNITS || megawatts >= REGIONAL_MEGAWATTS;
  }
}
