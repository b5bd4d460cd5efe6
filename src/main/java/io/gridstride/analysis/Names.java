package io.gridstride.analysis;

import io.gridstride.catalog.Role;
import java.util.List;

/** The ids that fill the gaps of a verdict for one subject. */
public sealed interface Names {
  /** The word that begins the value of a fact about reachability. */
  String FROM = "from ";

  /**
   * The text of a mention.
   *
   * @throws IllegalArgumentException when the subject has no such role, element or flow
   */
  String of(Mention mention);

  /**
   * The ids around an element.
   *
   * @param origins elements from which it is reached
   * @param in flows into it, sorted
   * @param out flows out of it, sorted
   */
  record OfElement(String id, List<String> origins, List<String> in, List<String> out)
      implements Names {
    @Override
    public String of(Mention mention) {
      return switch (mention) {
        case Mention.Literal(String text) -> text;
        case Mention.Self(Role role) when role == Role.ELEMENT -> id;
        case Mention.ReachedFrom(Role role, int number) when role == Role.ELEMENT ->
            FROM + origins.get(number);
        case Mention.Into(int number) -> in.get(number);
        case Mention.OutOf(int number) -> out.get(number);
        case Mention.Self _, Mention.ReachedFrom _ -> throw nobody(mention);
      };
    }
  }

  /**
   * The ids around a flow.
   *
   * @param sourceOrigins elements from which the source is reached
   * @param targetOrigins elements from which the target is reached
   */
  record OfFlow(
      String id,
      String source,
      List<String> sourceOrigins,
      String target,
      List<String> targetOrigins)
      implements Names {
    @Override
    public String of(Mention mention) {
      return switch (mention) {
        case Mention.Literal(String text) -> text;
        case Mention.Self(Role role) -> self(role, mention);
        case Mention.ReachedFrom(Role role, int number) ->
            switch (role) {
              case SOURCE -> FROM + sourceOrigins.get(number);
              case TARGET -> FROM + targetOrigins.get(number);
              case ELEMENT, FLOW -> throw nobody(mention);
            };
        case Mention.Into _, Mention.OutOf _ -> throw nobody(mention);
      };
    }

    private String self(Role role, Mention mention) {
      return switch (role) {
        case FLOW -> id;
        case SOURCE -> source;
        case TARGET -> target;
        case ELEMENT -> throw nobody(mention);
      };
    }
  }

  private static IllegalArgumentException nobody(Mention mention) {
    return new IllegalArgumentException("the subject has no " + mention);
  }
}
