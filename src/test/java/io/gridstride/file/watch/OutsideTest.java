package io.gridstride.file.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.file.Saving;
import io.gridstride.file.Stamp;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideTest {
  private static final ThreatModel FIRST = RandomModels.of(1, 8);
  private static final ThreatModel SECOND = RandomModels.of(2, 8);

  @TempDir private Path folder;
  private Path file;
  private Stamp known;

  @BeforeEach
  void save() throws IOException {
    file = Files.createDirectory(folder.resolve("in")).resolve("model.gridstride");
    assertThat(ModelFiles.save(FIRST, file)).isEqualTo(new Saving.Saved());
    known = ModelFiles.open(file).stamp().orElseThrow();
  }

  private void bothSee(Outside expected) {
    assertThat(Outside.glance(file, known)).isEqualTo(expected);
    assertThat(Outside.look(file, known)).isEqualTo(expected);
  }

  @Test
  void nothingHappened() {
    bothSee(new Outside.Same());
  }

  @Test
  void writingTheSameAgainIsNoChange() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    bothSee(new Outside.Same());
  }

  @Test
  void anotherModelIsThere() {
    assertThat(ModelFiles.save(SECOND, file)).isEqualTo(new Saving.Saved());
    assertThat(Outside.glance(file, known))
        .isInstanceOfSatisfying(
            Outside.Changed.class,
            changed ->
                assertThat(changed.now().reading())
                    .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.value()).isEqualTo(SECOND)));
  }

  @Test
  void somethingDamagedIsThere() throws IOException {
    Files.writeString(file, "{");
    assertThat(Outside.glance(file, known))
        .isInstanceOfSatisfying(
            Outside.Changed.class,
            changed -> assertThat(changed.now().reading()).isInstanceOf(Reading.Refused.class));
  }

  @Test
  void aChangeThatHidesBehindSizeAndTimeIsFoundByReading() throws IOException {
    byte[] other = Files.readAllBytes(file);
    other[other.length / 2] ^= 1;
    Files.write(file, other);
    Files.setLastModifiedTime(file, FileTime.from(known.modified()));
    assertThat(Outside.look(file, known)).isInstanceOf(Outside.Changed.class);
  }

  @Test
  void theFileIsGone() throws IOException {
    Files.delete(file);
    bothSee(new Outside.Gone(/* folderToo= */ false));
  }

  @Test
  void theFolderIsGone() throws IOException {
    Files.delete(file);
    Files.delete(file.getParent());
    bothSee(new Outside.Gone(/* folderToo= */ true));
  }

  @Test
  void aFolderIsInItsPlace() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(Outside.glance(file, known))
        .isInstanceOfSatisfying(
            Outside.Unreadable.class,
            unreadable ->
                assertThat(unreadable.problem().sentence())
                    .isEqualTo("This is a folder; name a file in it."));
  }
}
