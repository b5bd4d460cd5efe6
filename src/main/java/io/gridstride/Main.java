package io.gridstride;

/** Starts GridStride. */
public final class Main {
  private Main() {}

  /** Prints the program's name. */
  public static void main(String[] args) {
    System.out.println("GridStride");
  }
}
