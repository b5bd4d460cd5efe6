package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.PackInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that cannot be used is left out, with its problem, and takes no other with it. */
class PackSetTest {
  @TempDir private Path folder;

  private Path pack(String id, String sections) throws IOException {
    return Files.writeString(
        folder.resolve(id + ".json"), PackTexts.main(sections).replace("house", id));
  }

  private static PackSet load(Path... packs) {
    return PackSet.load(List.of(packs), catalog -> List.of());
  }

  @Test
  void soundPacksAreAllInUse() throws IOException {
    Path words = pack("words", PackTexts.WORDS);
    Path rules = pack("rules", "\"rules\": [" + PackTexts.RULE + "]");

    PackSet set = load(rules, words);

    assertThat(set.problems()).isEmpty();
    assertThat(set.chosen()).containsOnlyKeys(rules, words);
    assertThat(set.catalog().packs())
        .extracting(PackInfo::id)
        .containsExactly("ami", "rules", "words");
    assertThat(Readings.value(set.chosen().get(words)).types()).containsExactly("kiosk");
  }

  @Test
  void anUnsoundPackIsLeftOutAndTheOthersStay() throws IOException {
    Path rules = pack("rules", "\"rules\": [" + PackTexts.RULE + "]");
    Path bad = pack("bad", "\"types\": 4");
    Path words = pack("words", PackTexts.WORDS);

    PackSet set = load(rules, bad, words);

    assertThat(set.catalog().packs())
        .extracting(PackInfo::id)
        .containsExactly("ami", "rules", "words");
    assertThat(set.problems())
        .extracting(Problem::text)
        .containsExactly(bad + ": /types: Expected a list in square brackets, not the number 4.");
    assertThat(set.chosen().sequencedKeySet()).containsExactly(rules, bad, words);
  }

  @Test
  void aPackWhoseWordsAreGoneIsLeftOutToo() throws IOException {
    Path rules = pack("rules", "\"rules\": [" + PackTexts.RULE + "]");

    PackSet set = load(rules, folder.resolve("gone.json"));

    assertThat(set.catalog().packs()).extracting(PackInfo::id).containsExactly("ami");
    assertThat(set.problems())
        .extracting(Problem::text)
        .contains(
            rules + ": /rules/0/appliesWhen: There is no component type or category \"kiosk\".",
            folder.resolve("gone.json")
                + ": There is no such file; check the name and the folder.");
  }

  @Test
  void aPackThatIsChosenTwiceIsReadOnce() throws IOException {
    Path words = pack("words", PackTexts.WORDS);

    assertThat(load(words, words).problems()).isEmpty();
  }
}
