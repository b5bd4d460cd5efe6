package io.gridstride.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Nothing is cited that the standards do not hold, and nothing under a title of our own. */
class ReferencesTest {
  private static final Map<String, String> LISTS =
      new TreeMap<>(
          Map.of(
              "MITRE ATT&CK for ICS", "attack-ics",
              "MITRE ATT&CK", "attack-enterprise",
              "CAPEC", "capec",
              "CWE", "cwe",
              "NIST SP 800-53 revision 5", "sp800-53",
              "IEC 62443-3-3", "iec62443-3-3",
              "IEC 62443-4-2", "iec62443-4-2"));

  @Test
  void everyReferenceIsInThePublishedListOfItsScheme() {
    var references = Packs.builtIn().references().values();

    assertThat(references).extracting(Reference::scheme).containsAll(LISTS.keySet());
    for (Reference reference : references) {
      String title = list(LISTS.get(reference.scheme())).get(reference.id());
      assertThat(title).as(reference.id()).isNotNull();
      assertThat(reference.title()).contains(title);
    }
  }

  @Test
  void everyReferenceNamesItsOfficialPage() {
    assertThat(Packs.builtIn().references().values())
        .extracting(Reference::url)
        .allMatch(url ->
            url.matches(
                "https://(attack|capec|cwe)\\.mitre\\.org/.+|https://csrc\\.nist\\.gov/.+"
                    + "|https://webstore\\.iec\\.ch/"));
  }

  private static SortedMap<String, String> list(String name) {
    SortedMap<String, String> entries = new TreeMap<>();
    try (InputStream in = ReferencesTest.class.getResourceAsStream("standards/" + name + ".tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .forEach(entry -> entries.put(entry[0], entry[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
