package io.gridstride.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @Test
  void itCountsAndNamesTheWorst() {
    String worst = Reviews.FLAT.register().entries().getFirst().threat().id();
    assertThat(Markdown.text(Reviews.FLAT))
        .startsWith("## Threat model: Flat coursework network\n")
        .contains("open threats need work**, ", "`" + worst + "`", "and 69 more.")
        .contains("### Weaknesses of the network as a whole", "### Questions that decide most");
  }

  @Test
  void aDecisionTakesAThreatOutOfTheWork() {
    assertThat(Markdown.text(Reviews.FLAT)).contains("**79 open threats need work**");
    assertThat(Markdown.text(Reviews.accepted()))
        .contains("**78 open threats need work**", "| Critical | 53 | 1 |");
  }

  @Test
  void whereNothingIsWrongItSaysSo() {
    assertThat(Markdown.text(Reviews.of(ThreatModel.empty("Nothing"))))
        .contains("No open threat needs work.")
        .doesNotContain("###");
  }

  @ParameterizedTest
  @CsvSource({
    "<img src=x>, &#60;img src=x&#62;",
    "a | b, a &#124; b",
    "*bold* _it_, &#42;bold&#42; &#95;it&#95;",
    "[x](http://e.org), &#91;x&#93;(http&#58;//e.org)",
    "@team #12, @<!-- -->team #<!-- -->12",
    "www.e.org, www&#46;e.org",
    "`code`, &#96;code&#96;"
  })
  void aNameIsNoMarkupNoLinkAndNoMention(String name, String written) {
    assertThat(Markdown.text(Reviews.saying(name)))
        .startsWith("## Threat model: " + written + "\n");
  }

  @Test
  void aNameStaysOnItsLine() {
    assertThat(Markdown.text(Reviews.saying("a\n\n# b\u202ec")))
        .startsWith("## Threat model: a #<!-- --> b c\n");
  }
}
