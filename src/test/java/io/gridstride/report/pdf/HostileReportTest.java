package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.SmallUtility;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that asks for something is shown, and nothing is done. */
class HostileReportTest {
  @TempDir private Path folder;

  @Test
  void nothingIsFetchedOrRead() throws IOException {
    Path secret = folder.resolve("secret.svg");
    Files.writeString(secret, "<svg>SECRET-CONTENT</svg>");
    Object accessed = Files.readAttributes(secret, BasicFileAttributes.class).lastAccessTime();
    try (ServerSocketChannel listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      listener.configureBlocking(false);
      int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
      String web = "http://127.0.0.1:" + port + "/x.png";
      String text =
          "<img src=\""
              + web
              + "\"><image href=\"file://"
              + secret
              + "\"/> url("
              + web
              + ") @import '"
              + web
              + "' ![a]("
              + web
              + ") =WEBSERVICE(\""
              + web
              + "\") ${jndi:ldap://127.0.0.1:"
              + port
              + "/a} \\include{"
              + secret
              + "}";

      byte[] pdf = PdfReport.bytes(SmallUtility.report(SmallUtility.saying(text)));

      assertThat(listener.accept()).as("nobody came").isNull();
      try (Read read = Read.of(pdf)) {
        assertThat(read.flat()).contains("<img src=").doesNotContain("SECRET-CONTENT");
      }
    }
    assertThat(Files.readAttributes(secret, BasicFileAttributes.class).lastAccessTime())
        .isEqualTo(accessed);
  }

  /** Name of the case, the text, and what of it is to be read on paper. */
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("markup", "<b>a</b> <script>x()</script> &amp; {{y}} ${z}", "<b>a</b>"),
        Arguments.of(
            "addresses", "http://localhost:1/x file:///etc/passwd \\\\h\\s", "/etc/passwd"),
        Arguments.of("formulas", "=1+1 @SUM(A1) +2 -3 |cmd", "=1+1 @SUM(A1)"),
        Arguments.of("right to left", "\u05d0\u05d1\u05d2 abc \u202e fed \u202c", "abc"),
        Arguments.of(
            "joined, with marks",
            "\u0634\u064e\u0628\u064e\u0643\u064e\u0629 \u0644\u0627 (12)"
                + " \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 abc",
            "abc"),
        Arguments.of("zero width", "ze\u200bro\u200d wi\ufeffdth\u2060", "zero width"),
        Arguments.of(
            "emoji", "meter \ud83d\ude00 \ud83d\udd12 \ud83d\udc69\u200d\ud83d\udd27", "meter"),
        Arguments.of("surrogates", "left \ud800 right \udc00 end", "left right end"),
        Arguments.of("controls", "bell\u0007 null\u0000 escape\u001b[31m", "bell null escape[31m"),
        Arguments.of("marks", "Z\u0351\u036b\u0343a\u0342\u034el\u0341g\u0347o", "l"),
        Arguments.of("one word", "x".repeat(100_000), "xxxxxxxxxx"),
        Arguments.of("words", "word ".repeat(20_000), "word word word"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void itIsTextInEveryFieldAndNothingOverlaps(String name, String text, String shown)
      throws IOException {
    try (Read read = Read.of(PdfReport.bytes(SmallUtility.report(SmallUtility.saying(text))))) {
      assertThat(read.flat()).contains(shown);
      for (int page = 1; page <= read.pages(); page++) {
        assertThat(Overlaps.on(read, page)).as("page %d", page).isEmpty();
        assertThat(Paths.of(read.document().getPage(page - 1)).outside())
            .as("page %d", page)
            .isEmpty();
      }
    }
  }

  @Test
  void scriptsThatInterLacksAreShownInAnotherFont() throws IOException {
    String text =
        "\u05d0\u05d1 \u0627 \u10d0 \u0531 \ud83d\ude00"
            + " \u667a\u80fd\u7535\u8868 \u30e1\u30fc\u30bf\u30fc \uacc4\ub7c9\uae30";
    try (Read read = Read.of(PdfReport.bytes(SmallUtility.report(SmallUtility.saying(text))))) {
      assertThat(read.text())
          .contains(
              "\u10d0",
              "\u0531",
              "\ud83d\ude00",
              "\u667a\u80fd\u7535\u8868",
              "\u30e1\u30fc\u30bf\u30fc",
              "\uacc4\ub7c9\uae30");
    }
  }

  @Test
  void joinedArabicIsFoundByItsOwnLetters() throws IOException {
    String text = "Meter \u0633\u0644\u0627\u0645 \u0639\u062f\u0627\u062f";
    try (Read read = Read.of(PdfReport.bytes(SmallUtility.report(SmallUtility.saying(text))))) {
      assertThat(read.text()).contains("\u0633\u0644\u0627\u0645", "\u0639\u062f\u0627\u062f");
      assertThat(read.unchanged())
          .as("as the file has it, in the order on paper")
          .contains("\u0645\u0644\u0627\u0633")
          .doesNotContainPattern("[\ufb50-\ufefc]");
    }
  }

  @Test
  void whatNoFontHasIsNamedByItsNumber() throws IOException {
    try (Read read = Read.of(PdfReport.bytes(SmallUtility.report(SmallUtility.saying("\u0e01"))))) {
      assertThat(read.text()).contains("[U+0E01]");
    }
  }
}
