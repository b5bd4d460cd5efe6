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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void scriptsThatInterLacksAreShownInAnotherFont() throws IOException {
    String text = "\u05d0\u05d1 \u0627 \u10d0 \u0531 \ud83d\ude00";
    try (Read read = Read.of(PdfReport.bytes(SmallUtility.report(SmallUtility.saying(text))))) {
      assertThat(read.text()).contains("\u10d0", "\u0531", "\ud83d\ude00");
    }
  }

  @Test
  void whatNoFontHasIsNamedByItsNumber() throws IOException {
    try (Read read = Read.of(PdfReport.bytes(SmallUtility.report(SmallUtility.saying("\u4e2d"))))) {
      assertThat(read.text()).contains("[U+4E2D]");
    }
  }
}
