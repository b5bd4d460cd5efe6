package io.gridstride.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws FormatterException {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : SourceFiles.all()) {
      String text = SourceFiles.text(file);
      if (!Format.formatted(text).equals(text)) {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("unformatted files; run: " + Format.COMMAND).isEmpty();
  }
}
