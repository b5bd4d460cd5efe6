package io.gridstride.architecture.sample;

/** Read by ClosedTypesTest, never compiled: three switches that would swallow a new kind. */
final class DefaultOverClosedType {
  enum Colour {
    RED,
    GREEN
  }

  sealed interface Shape {}

  record Circle() implements Shape {}

  record Square() implements Shape {}

  static int overAnEnum(Colour colour) {
    return switch (colour) {
      case RED -> 1;
      default -> 2;
    };
  }

  static void overASealedType(Shape shape) {
    switch (shape) {
      case Circle _ -> {}
      default -> {}
    }
  }

  static int byAPatternThatTakesAll(Shape shape) {
    return switch (shape) {
      case Circle _ -> 1;
      case Shape _ -> 2;
    };
  }

  static int thisOneNamesEveryKind(Colour colour, String text) {
    int length =
        switch (text) {
          case "" -> 0;
          default -> text.length();
        };
    return switch (colour) {
      case RED -> length;
      case GREEN -> 2;
    };
  }
}
