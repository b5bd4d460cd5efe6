package io.gridstride.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import io.gridstride.file.Stamp;
import io.gridstride.file.watch.Locks;
import io.gridstride.file.watch.Outside;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
  private static final ThreatModel FIRST = RandomModels.of(1, 8);
  private static final ThreatModel SECOND = RandomModels.of(2, 8);

  @TempDir private Path folder;
  private final List<Locks> opened = new ArrayList<>();
  private final List<Optional<Problem>> told = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(Locks::close);
  }

  /** The journals as one more running program sees them. */
  private Journals program() {
    var locks = new Locks(folder.resolve("locks"));
    opened.add(locks);
    return new Journals(drafts(), locks);
  }

  private Path drafts() {
    return folder.resolve("drafts");
  }

  private Path file() {
    return folder.resolve("model.gridstride");
  }

  /** All programs so far are killed: the system takes their locks away, and nothing else. */
  private void kill() {
    opened.forEach(Locks::close);
  }

  private static Draft untitled(ThreatModel model) {
    return new Draft(model, Optional.empty(), Optional.empty(), NOON);
  }

  private Draft of(ThreatModel model, Optional<Stamp> base) {
    return new Draft(model, Optional.of(file()), base, NOON);
  }

  private Optional<Stamp> saved(ThreatModel model) {
    assertThat(ModelFiles.save(model, file())).isEqualTo(new Saving.Saved());
    return ModelFiles.open(file()).stamp();
  }

  private void kept(Draft draft) {
    Journal journal = program().open(told::add);
    journal.keep(draft);
    journal.flush();
  }

  private Recovery found() {
    Recoveries recoveries = program().abandoned();
    assertThat(recoveries.damaged()).isEmpty();
    assertThat(recoveries.found()).hasSize(1);
    return recoveries.found().getFirst();
  }

  @Test
  void aModelThatWasNeverSavedIsFoundAfterAKill() {
    kept(untitled(FIRST));
    kill();
    assertThat(found().draft()).isEqualTo(untitled(FIRST));
    assertThat(told).containsExactly(Optional.empty());
  }

  @Test
  void theNewestDraftIsTheOneThatIsFound() {
    Journal journal = program().open(told::add);
    journal.keep(untitled(FIRST));
    journal.flush();
    journal.keep(untitled(FIRST));
    journal.keep(untitled(SECOND));
    journal.flush();
    kill();
    assertThat(found().draft().model()).isEqualTo(SECOND);
  }

  @Test
  void theWorkOfARunningProgramIsNotOffered() {
    kept(untitled(FIRST));
    assertThat(program().abandoned()).isEqualTo(Recoveries.NONE);
  }

  @Test
  void whatSeveralProgramsOfferOneOfThemDecides() {
    kept(untitled(FIRST));
    kill();
    Journals one = program();
    Journals other = program();
    Recovery left = one.abandoned().found().getFirst();
    assertThat(other.abandoned().found()).containsExactly(left);

    assertThat(one.claim(left)).isTrue();
    assertThat(one.claim(left)).isFalse();
    assertThat(other.claim(left)).isFalse();
    assertThat(one.abandoned()).isEqualTo(Recoveries.NONE);
    assertThat(other.abandoned()).isEqualTo(Recoveries.NONE);

    one.giveBack(left);
    assertThat(other.claim(left)).isTrue();
    other.discard(left);
    assertThat(one.claim(left)).isFalse();
  }

  @Test
  void whatIsNeitherRecoveredNorDiscardedIsOfferedAgain() {
    kept(untitled(FIRST));
    kill();
    found();
    kill();
    assertThat(found().draft().model()).isEqualTo(FIRST);
  }

  @Test
  void whatIsDiscardedIsGone() {
    kept(untitled(FIRST));
    kill();
    Journals journals = program();
    journals.discard(journals.abandoned().found().getFirst());
    kill();
    assertThat(program().abandoned()).isEqualTo(Recoveries.NONE);
    assertThat(drafts()).isEmptyDirectory();
  }

  @Test
  void nothingIsLeftOfWorkThatWasSavedOrGivenUp() {
    Journal saved = program().open(told::add);
    saved.keep(untitled(FIRST));
    saved.flush();
    saved.clear();
    saved.flush();
    assertThat(drafts()).isEmptyDirectory();

    Journal left = program().open(told::add);
    left.keep(untitled(FIRST));
    left.flush();
    left.close();
    assertThat(drafts()).isEmptyDirectory();
  }

  @Test
  void aDraftThatCameBeforeTheEndOfTheWindowIsNotWrittenAfterIt() {
    Journal journal = program().open(told::add);
    journal.keep(untitled(FIRST));
    journal.close();
    assertThat(drafts()).doesNotExist();
  }

  @Test
  void eachWindowOfAProgramHasAJournalOfItsOwn() {
    Journals journals = program();
    for (ThreatModel model : List.of(FIRST, SECOND)) {
      Journal journal = journals.open(told::add);
      journal.keep(untitled(model));
      journal.flush();
    }
    assertThat(journals.abandoned()).isEqualTo(Recoveries.NONE);
    kill();
    assertThat(program().abandoned().found())
        .extracting(found -> found.draft().model())
        .containsExactlyInAnyOrder(FIRST, SECOND);
  }

  @Test
  void theFileIsComparedWithTheDraft() {
    kept(of(SECOND, saved(FIRST)));
    kill();
    assertThat(found().outside()).contains(new Outside.Same());
    kill();
    assertThat(found().onDisk()).contains(FIRST);
  }

  @Test
  void aFileThatWasChangedSinceIsTold() {
    kept(of(SECOND, saved(FIRST)));
    kill();
    ThreatModel third = RandomModels.of(3, 8);
    saved(third);
    Recovery found = found();
    assertThat(found.outside().orElseThrow()).isInstanceOf(Outside.Changed.class);
    assertThat(found.onDisk()).contains(third);
  }

  @Test
  void aFileThatIsGoneIsTold() throws IOException {
    kept(of(SECOND, saved(FIRST)));
    kill();
    Files.delete(file());
    Recovery found = found();
    assertThat(found.outside()).contains(new Outside.Gone(/* folderToo= */ false));
    assertThat(found.onDisk()).isEmpty();
  }

  @Test
  void aDraftThatSaysWhatItsFileSaysIsNotOffered() {
    kept(of(FIRST, saved(FIRST)));
    kill();
    assertThat(program().abandoned()).isEqualTo(Recoveries.NONE);
    assertThat(drafts()).isEmptyDirectory();
  }

  @Test
  void aDamagedDraftIsToldAndLeftWhereItIs() throws IOException {
    kept(untitled(FIRST));
    kill();
    Path draft = onlyDraft();
    byte[] whole = Files.readAllBytes(draft);
    for (int length : List.of(0, 10, whole.length / 2, whole.length - 1)) {
      Files.write(draft, Arrays.copyOf(whole, length));
      Recoveries recoveries = program().abandoned();
      kill();
      assertThat(recoveries.found()).isEmpty();
      assertThat(recoveries.damaged()).extracting(Problem::file).containsExactly(draft.toString());
    }
    assertThat(draft).exists();
  }

  @Test
  void aDraftThatWasAlteredIsNotTakenForSound() throws IOException {
    kept(untitled(FIRST));
    kill();
    byte[] altered = Files.readAllBytes(onlyDraft());
    altered[altered.length / 2] ^= 1;
    Files.write(onlyDraft(), altered);
    assertThat(program().abandoned().damaged()).hasSize(1);
  }

  private Path onlyDraft() throws IOException {
    try (Stream<Path> all = Files.list(drafts())) {
      return all.toList().getFirst().resolve("draft");
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldAndTriedAgain() throws IOException {
    Files.writeString(drafts(), "in the way");
    Journal journal = program().open(told::add);
    journal.keep(untitled(FIRST));
    journal.flush();
    assertThat(told).singleElement().satisfies(problem -> assertThat(problem).isPresent());

    Files.delete(drafts());
    journal.flush();
    kill();
    assertThat(told.getLast()).isEmpty();
    assertThat(found().draft().model()).isEqualTo(FIRST);
  }

  @Test
  void whatAKillLeavesOfAHalfWrittenDraftIsInNobodysWay() throws IOException {
    kept(untitled(FIRST));
    kill();
    Files.writeString(onlyDraft().resolveSibling(".gridstride-0.part"), "half");
    Files.createDirectories(drafts().resolve("begun"));
    Journals journals = program();
    List<Recovery> found = journals.abandoned().found();
    assertThat(found).hasSize(1);
    journals.discard(found.getFirst());
    assertThat(drafts()).isEmptyDirectory();
  }

  @Test
  void onlyTheUserMayReadDrafts() throws IOException {
    kept(untitled(FIRST));
    Path its = onlyDraft().getParent();
    if (its.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(its))
          .allSatisfy(right -> assertThat(right.name()).startsWith("OWNER"));
    }
  }

  @Test
  void writingTakesAFifthOfTheTimeButNoChangeWaitsTooLong() {
    assertThat(List.of(0, 50, 200, 300, 500, 1000, 1300, 1400, 5000))
        .extracting(
            millis -> Pace.TWO_SECONDS.after(java.time.Duration.ofMillis(millis)).toMillis())
        .containsExactly(500L, 500L, 800L, 1200L, 1300L, 800L, 500L, 1400L, 5000L);
  }
}
