package io.gridstride.model;

import java.util.Optional;

/**
 * Data worth protecting, such as interval readings or a firmware image.
 *
 * @param kind catalogue id of the data kind, such as {@code readings}
 * @param needs how much confidentiality, integrity and availability matter; empty means as the
 *     catalogue says for its kind
 * @param consequence what is hurt when it is lost; empty means as the catalogue says for its kind
 */
public record DataAsset(
    String id,
    String kind,
    String name,
    Optional<Needs> needs,
    Optional<Consequence> consequence,
    String notes,
    Extras extras)
    implements Part {

  /** Protection needs, each from 1 (low) to 5 (high). */
  public record Needs(int confidentiality, int integrity, int availability) {
    public Needs {
      if (outside(confidentiality) || outside(integrity) || outside(availability)) {
        throw new IllegalArgumentException("protection needs go from 1 to 5");
      }
    }

    private static boolean outside(int need) {
      return need < 1 || need > 5;
    }
  }

  public static DataAsset of(String id, String kind, String name) {
    return new DataAsset(id, kind, name, Optional.empty(), Optional.empty(), "", Extras.NONE);
  }

  public DataAsset withId(String next) {
    return new DataAsset(next, kind, name, needs, consequence, notes, extras);
  }

  public DataAsset withKind(String next) {
    return new DataAsset(id, next, name, needs, consequence, notes, extras);
  }

  public DataAsset withName(String next) {
    return new DataAsset(id, kind, next, needs, consequence, notes, extras);
  }

  public DataAsset withNeeds(Optional<Needs> next) {
    return new DataAsset(id, kind, name, next, consequence, notes, extras);
  }

  public DataAsset withConsequence(Optional<Consequence> next) {
    return new DataAsset(id, kind, name, needs, next, notes, extras);
  }

  public DataAsset withNotes(String next) {
    return new DataAsset(id, kind, name, needs, consequence, next, extras);
  }
}
