package io.gridstride.analysis;

/**
 * What a threat or finding is about.
 *
 * @param id of the element, flow or boundary; or as {@link #MODEL} and {@link #keyGroup} give it
 */
public record Subject(Kind kind, String id) {
  /** The model as a whole. */
  public static final Subject MODEL = new Subject(Kind.MODEL, "model");

  private static final String KEY_GROUP = "key-group:";

  /** The sorts of subject. */
  public enum Kind {
    ELEMENT,
    FLOW,
    BOUNDARY,
    /** Whatever shares one secret. */
    KEY_GROUP,
    /** There is one such subject only. */
    MODEL
  }

  /**
   * All that hold the key of this name. Its id is that of no part, since a colon is in none; and it
   * has no at sign, which parts a finding's type from its subject.
   */
  public static Subject keyGroup(String name) {
    return new Subject(Kind.KEY_GROUP, KEY_GROUP + name.replace("%", "%25").replace("@", "%40"));
  }

  /** The name that was given to a key group. */
  public String keyGroup() {
    return id.substring(KEY_GROUP.length()).replace("%40", "@").replace("%25", "%");
  }
}
