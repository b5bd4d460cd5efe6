package io.gridstride.model;

/** What a cover page says about a model. All but the name may be empty. */
public record ModelInfo(
    String name, String description, String author, String organisation, Extras extras) {
  public static ModelInfo named(String name) {
    return new ModelInfo(name, "", "", "", Extras.NONE);
  }

  public ModelInfo withName(String next) {
    return new ModelInfo(next, description, author, organisation, extras);
  }
}
