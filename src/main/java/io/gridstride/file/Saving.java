package io.gridstride.file;

/** What became of saving a file. */
public sealed interface Saving {
  /** The whole file is on the disk. */
  record Saved() implements Saving {}

  /** Nothing was changed: the file that was there is whole. */
  record NotSaved(Problem problem) implements Saving {}
}
