package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a pack is said with file and place, and nothing of it is loaded. */
class PackProblemsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "stride": "tampering" | "stride": "tempering" | /rules/0/stride: "tempering" is none of spoofing, tampering, repudiation, information-disclosure, denial-of-service, elevation-of-privilege.
          "title": "Kiosk opened" | "titel": "Kiosk opened" | /rules/0: The field "title" is missing. // /rules/0/titel: There is no such field here; there are id, on, stride, title, attack, harm, detection, advice, likelihood, impact, publicTool, consequence, appliesWhen, mitigatedWhen, controls, supporting, references, cases.
          "impact": 2 | "impact": 7 | /rules/0/impact: Expected a number from 1 to 5, not 7.
          "id": "H01" | "id": "H 01" | /rules/0/id: An id is a letter and then up to 63 letters, digits, dots, dashes or underscores.
          element is kiosk and | element is kiosk und | /rules/0/appliesWhen: At column 18 of this condition: Expected "and", "or" or the end, not "und".
          element is kiosk and | element is kisok and | /rules/0/appliesWhen: There is no component type or category "kisok".
          element is kiosk and | source is kiosk and | /rules/0/appliesWhen: A rule on an element can speak of "element" only, not of "source".
          receives {control} | receives {kontrol} | /rules/0/appliesWhen: There is no data kind "kontrol".
          element.lidLock >= key | element.lidLok >= key | /rules/0/mitigatedWhen: There is no element property "lidLok".
          element.lidLock >= key | element.lidLock >= door | /rules/0/mitigatedWhen: The property lidLock is one of none, key, alarm, not "door".
          element.lidLock >= key | element.mfa >= true | /rules/0/mitigatedWhen: The property mfa has no scale; ">=" and "<" need one.
          element.lidLock >= key | element.mfa = yes | /rules/0/mitigatedWhen: The property mfa is true or false, not "yes".
          element.lidLock >= key | element.count >= many | /rules/0/mitigatedWhen: The property count is a whole number, not "many".
          element.lidLock >= key | element.services = ssh | /rules/0/mitigatedWhen: The property services holds several tags; write "contains {...}".
          element.lidLock >= key | element.services contains {smtp} | /rules/0/mitigatedWhen: The property services is a list from telnet, http, ftp, snmpv2c, modbus, ssh, not "smtp".
          element.lidLock >= key | element.mfa contains {true} | /rules/0/mitigatedWhen: The property mfa holds no tags; write "=" or "in {...}".
          element.lidLock >= key | element in zone {Z-MOON} | /rules/0/mitigatedWhen: There is no zone kind "Z-MOON".
          "controls": ["C89"], "ref | "controls": ["C99"], "ref | /rules/0/controls: There is no control "C99".
          CAPEC-390 | CAPEC-0 | /rules/0/references: There is no reference "CAPEC-0".
          "lidLock": "none"} | "lidLock": "open"} | /rules/0/cases/open: The property lidLock is one of none, key, alarm, not "open".
          "lidLock": "none"} | "lidlock": "none"} | /rules/0/cases/open: There is no element property "lidlock".
          "protocol": "https" | "protocol": "httpx" | /rules/0/cases/open: There is no protocol "httpx".
          "zone": "Z-KEY" | "zone": "Z-MOON" | /rules/0/cases/open: There is no zone kind "Z-MOON".
          "count": 40 | "count": 0 | /rules/0/cases/open/element/count: Expected a number from 1 to 1000000000, not 0.
          "controls": ["C89"],\\n | "controls": ["C99"],\\n | /rules/0/cases/mitigated: There is no control "C99".
          {"exposure": "public"} | {"exposure": "anywhere"} | /types/0/facts/exposure: The property exposure is one of public, internet-facing, private-premises, utility-field, third-party, cloud, secured, not "anywhere".
          "glyph": "token" | "glyph": "kiosk" | /types/0/glyph: There is no glyph "kiosk".
          "properties": ["lidLock"] | "properties": ["lidlock"] | /types/0/properties: There is no element property "lidlock".
          "label": "Lid lock" | "label": "Lid lock", "group": "lids" | /properties/0/group: There is no property group "lids".
          "values": ["none", "key", "alarm"] | "values": ["none"] | /properties/0/values: A choice needs at least two values, from worst to best. // /rules/0/mitigatedWhen: The property lidLock is one of none, not "key".
          "rule": "S01" | "rule": "S99" | /overrides/0/rule: There is no rule "S99".
          "rule": "S01" | "rule": "G01" | /overrides/0/rule: There is no rule "G01".
          "rule": "S01" | "rule": "T01" | /overrides/1/rule: This pack overrides the rule "T01" already in <file>, /overrides/0/rule; leave one of them out.
          "rule": "S01", | `` | /overrides/0: The field "rule" is missing.
          "off": true, | `` | /overrides/0: An override has either "off": true or a "severity".
          "off": true, | "off": true, "severity": "low", | /overrides/0: An override has either "off": true or a "severity".
          "off": true | "off": false | /overrides/0/off: Write true, or leave the override out.
          "off": true | "off": "yes" | /overrides/0/off: Expected true or false, not text.
          "severity": "low" | "severity": "none" | /overrides/1/severity: "none" is none of low, medium, high, critical.
          , "reason": "Insured." | `` | /overrides/1: The field "reason" is missing.
          "reason": "Insured." | "reason": " " | /overrides/1/reason: Say why in a few words; the reason is shown with every result it changes.
          "reason": "Insured." | "reason": "Insured.", "until": "May" | /overrides/1/until: There is no such field here; there are rule, reason, off, severity.
          "gridstridePack": "1.0" | "gridstridePack": "2.0" | /gridstridePack: This is pack format "2.0"; this GridStride reads 1.0. Use the GridStride that the pack was made for.
          "gridstridePack": "1.0" | "gridstridePack": "" | /gridstridePack: This is pack format ""; this GridStride reads 1.0. Use the GridStride that the pack was made for.
          "id": "house" | "id": "ami" | /id: A pack of this id is loaded already; leave one out or rename it.
          "version": "1" | "version": "1", "files": ["../rules.json"] | /files/0: Name a file in the pack's own folder or below it, such as rules.json.
          "name": "House" | "name": "\\u0007" | /name: Expected one line of at most 200 characters; shorten or mend it.
          """)
  void aMistakeIsNamedWithItsPlace(String sound, String mistaken, String problems)
      throws IOException {
    String before = PackTexts.SOUND;
    String find = sound.replace("\\n", "\n");
    assertThat(before).contains(find);
    String after = before.replace(find, mistaken == null ? "" : mistaken.replace("\\n", "\n"));
    Path file = Files.writeString(folder.resolve("house.json"), after);

    assertThat(Readings.problems(Packs.read(List.of(file))))
        .containsExactly(
            java.util.Arrays.stream(problems.split(" // "))
                .map(problem -> file + ": " + problem.replace("<file>", file.toString()))
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "glyphs": [{"id": "g", "path": "M 1 1 L 2 2"}] | /glyphs/0/path: A glyph's path begins with M and ends with Z, its words apart.
          "glyphs": [{"id": "g", "path": "M 1 1 L 2 Z"}] | /glyphs/0/path: Before "Z" a glyph's path lacks a number.
          "glyphs": [{"id": "g", "path": "M 1 1 A 2 2 Z"}] | /glyphs/0/path: In a glyph's path "A" is neither M, L, C, Z nor a number from 0 to 24.
          "glyphs": [{"id": "g", "path": "M 1 25 Z"}] | /glyphs/0/path: In a glyph's path "25" is neither M, L, C, Z nor a number from 0 to 24.
          "zones": [{"id": "z", "name": "Z", "parent": "z", "trust": 1, "members": "M.", "conduits": "C."}] | /zones/0/parent: This zone kind ends up inside itself.
          "zones": [{"id": "z", "name": "Z", "trust": 1, "target": [1], "members": "M.", "conduits": "C."}] | /zones/0/target: Expected seven levels from 0 to 4, in the order IAC, UC, SI, DC, RDF, TRE, RA.
          "properties": [{"id": "p", "on": "device", "kind": "flag", "label": "P", "values": ["false", "true"], "question": "P?"}] | /properties/0/on: "device" is none of element, flow.
          "dataKinds": [{"id": "d", "name": "D", "what": "D.", "consequence": "supply"}] | /dataKinds/0: The field "needs" is missing.
          "propertyGroups": [{"id": "g"}] | /propertyGroups/0: The field "name" is missing.
          "propertyGroups": [{"id": "access", "name": "A"}] | /propertyGroups/0/id: The id "access" is also in built-in packs/ami/properties.json, /propertyGroups/0; give one of them its own.
          "rules": {} | /rules: Expected a list in square brackets, not an object.
          "rules": [4] | /rules/0: Expected an object in braces, not the number 4.
          """)
  void aMistakenEntryIsNamedWithItsPlace(String section, String problem) throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), PackTexts.main(section));

    assertThat(Readings.problems(Packs.read(List.of(file)))).containsExactly(file + ": " + problem);
  }

  @Test
  void anIdThatIsTakenIsNamedWithBothFiles() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("house.json"), PackTexts.SOUND.replace("\"H01\"", "\"S01\""));

    assertThat(Readings.problems(Packs.read(List.of(file))))
        .containsExactly(
            file
                + ": /rules/0/id: The id \"S01\" is also in built-in packs/ami/rules-spoofing.json,"
                + " /rules/0; give one of them its own.");
  }

  @Test
  void twoPacksMayNotShareAnId() throws IOException {
    Path one = Files.writeString(folder.resolve("one.json"), PackTexts.SOUND);
    Path two =
        Files.writeString(
            folder.resolve("two.json"), PackTexts.SOUND.replace("\"house\"", "\"home\""));

    assertThat(Readings.problems(Packs.read(List.of(one, two))))
        .hasSize(3)
        .allMatch(problem -> problem.startsWith(two + ": /") && problem.contains("one.json"));
  }

  @Test
  void aListedFileThatIsNotThereIsNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("pack.json"), PackTexts.main("\"files\": [\"rules.json\"]"));

    assertThat(Readings.problems(Packs.read(List.of(file))))
        .containsExactly(
            folder.resolve("rules.json")
                + ": There is no such file; check the name and the folder.");
  }

  @Test
  void aModelIsNoPack() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("m.gridstride"), "{\"gridstride\": \"1.0\", \"info\": {}}");

    assertThat(Readings.problems(Packs.read(List.of(file))))
        .containsExactly(
            file
                + ": This is not a rule pack, which has the field \"gridstridePack\"; name another"
                + " file.");
  }

  @Test
  void textThatIsNotJsonIsRefusedWithLineAndColumn() throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), "{\"id\": house}");

    assertThat(Readings.problems(Packs.read(List.of(file))))
        .singleElement()
        .asString()
        .startsWith(file + ": line 1, column 8: ");
  }
}
