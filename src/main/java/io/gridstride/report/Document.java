package io.gridstride.report;

import java.time.LocalDate;
import java.util.List;

/** A whole report, ready to be set on pages. */
public record Document(Metadata metadata, Cover cover, List<Chapter> chapters) {
  public Document {
    chapters = List.copyOf(chapters);
  }

  /**
   * What a library or a viewer shows about the file.
   *
   * @param program name and version of the program that wrote it
   */
  public record Metadata(
      String title, String author, String subject, String program, LocalDate date) {}

  /**
   * The front page.
   *
   * @param kicker what sort of document this is, above the title
   * @param facts label and value pairs below the title
   */
  public record Cover(String kicker, String title, String subtitle, List<Labelled> facts) {
    public Cover {
      facts = List.copyOf(facts);
    }
  }

  /** A value with the word that says what it is. */
  public record Labelled(String label, String value) {}

  /** A part that starts on its own page and stands in the table of contents. */
  public record Chapter(String id, String title, List<Block> blocks) {
    public Chapter {
      blocks = List.copyOf(blocks);
    }
  }
}
