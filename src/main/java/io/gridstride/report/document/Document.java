package io.gridstride.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A whole report, ready to be set on pages.
 *
 * @param contents whether it has a table of contents
 */
public record Document(
    Metadata metadata, Optional<Cover> cover, boolean contents, List<Chapter> chapters) {
  public Document {
    chapters = List.copyOf(chapters);
  }

  /**
   * What a library or a viewer shows about the file.
   *
   * @param program name and version of the program that wrote it
   * @param marking how confidential it is, on every page; may be empty
   */
  public record Metadata(
      String title,
      String author,
      String subject,
      String program,
      LocalDate date,
      String marking) {}

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

  /** How much room a chapter may take. */
  public enum Room {
    /** As many pages as it needs. */
    FREE,
    /** The same, and when it is short it may begin below the chapter before it. */
    BELOW,
    /** One page: it is set closely, and long texts are cut. */
    ONE_PAGE
  }

  /** A part that stands in the table of contents and starts on its own page unless it is short. */
  public record Chapter(String id, String title, Room room, List<Block> blocks) {
    public Chapter {
      blocks = List.copyOf(blocks);
    }

    /** One of any length. */
    public Chapter(String id, String title, List<Block> blocks) {
      this(id, title, Room.FREE, blocks);
    }
  }
}
