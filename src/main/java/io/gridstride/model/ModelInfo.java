package io.gridstride.model;

/**
 * What a cover page says about a model. All but the name may be empty.
 *
 * @param revision which version of the model this is, in its owner's words
 * @param marking how confidential it is, such as {@code Internal}
 */
public record ModelInfo(
    String name,
    String description,
    String author,
    String organisation,
    String revision,
    String marking,
    Extras extras) {
  public static ModelInfo named(String name) {
    return new ModelInfo(name, "", "", "", "", "", Extras.NONE);
  }

  public ModelInfo withName(String next) {
    return new ModelInfo(next, description, author, organisation, revision, marking, extras);
  }

  public ModelInfo withDescription(String next) {
    return new ModelInfo(name, next, author, organisation, revision, marking, extras);
  }

  public ModelInfo withAuthor(String next) {
    return new ModelInfo(name, description, next, organisation, revision, marking, extras);
  }

  public ModelInfo withOrganisation(String next) {
    return new ModelInfo(name, description, author, next, revision, marking, extras);
  }

  public ModelInfo withRevision(String next) {
    return new ModelInfo(name, description, author, organisation, next, marking, extras);
  }

  public ModelInfo withMarking(String next) {
    return new ModelInfo(name, description, author, organisation, revision, next, extras);
  }

  /** The minor version of the file format that first had all that is stated here. */
  int minorVersion() {
    return revision.isEmpty() && marking.isEmpty() ? 0 : 1;
  }
}
