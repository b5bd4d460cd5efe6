package io.gridstride.file;

/** A small sound pack, from which a test makes unsound ones. */
final class PackTexts {
  static final String WORDS =
      """
      "properties": [
        {"id": "lidLock", "on": "element", "kind": "choice", "label": "Lid lock",
         "values": ["none", "key", "alarm"], "question": "How is the lid locked?"}
      ],
      "types": [
        {"id": "kiosk", "name": "Top-up kiosk", "kind": "device", "group": "Home",
         "purpose": "Sells prepayment tokens.", "categories": ["field"], "segment": "field",
         "zone": "Z-FIELD", "facts": {"exposure": "public"}, "properties": ["lidLock"],
         "glyph": "token"}
      ]
      """;

  static final String RULE =
      """
      {"id": "H01", "on": "element", "stride": "tampering", "title": "Kiosk opened",
       "attack": "A thief opens the lid.", "harm": "Tokens are stolen.",
       "detection": "Look at the lid.", "advice": "Lock the lid.",
       "likelihood": 3, "impact": 2,
       "appliesWhen": "element is kiosk and element receives {control}",
       "mitigatedWhen": "element.lidLock >= key",
       "controls": ["C89"], "references": ["CAPEC-390"],
       "cases": {
         "open": {"element": {"type": "kiosk", "zone": "Z-KEY", "count": 40, "lidLock": "none"},
                  "receives": [{"protocol": "https", "data": ["control"], "from": {"type": "hes"}}]},
         "mitigated": {"element": {"type": "kiosk"}, "controls": ["C89"],
                  "receives": [{"data": ["control"], "from": {"type": "hes"}}]},
         "notApplicable": {"element": {"type": "hes"}},
         "unknown": {"element": {"type": "kiosk"},
                  "receives": [{"data": ["control"], "from": {"type": "hes"}}]}
       }}
      """;

  static final String OVERRIDES =
      """
      "overrides": [
        {"rule": "S01", "off": true, "reason": "No such meters here."},
        {"rule": "T01", "severity": "low", "reason": "Insured."}
      ]
      """;

  static final String SOUND = main(WORDS + ", " + OVERRIDES + ", \"rules\": [" + RULE + "]");

  private PackTexts() {}

  static String main(String sections) {
    return "{\"gridstridePack\": \"1.0\", \"id\": \"house\", \"name\": \"House\", \"version\": \"1\", "
        + sections
        + "}";
  }
}
