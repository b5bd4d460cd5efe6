package io.gridstride.report.pdf;

import io.gridstride.model.Ordered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What the glyphs of a font are read as: searched for, copied, and heard.
 *
 * @param letters by glyph number; several where a glyph joins letters
 */
record GlyphMeaning(SortedMap<Integer, String> letters) {
  /** PDF allows so many in one block. */
  private static final int BLOCK = 100;

  GlyphMeaning {
    letters = Ordered.sorted(letters);
  }

  /** As the {@code ToUnicode} of a font whose codes are its glyph numbers. */
  PDStream stream(PDDocument document) throws IOException {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<Map.Entry<Integer, String>> all = List.copyOf(letters.entrySet());
    for (int first = 0; first < all.size(); first += BLOCK) {
      List<Map.Entry<Integer, String>> block =
          all.subList(first, Math.min(first + BLOCK, all.size()));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(glyph ->
          map.append('<')
              .append(HexFormat.of().toHexDigits(glyph.getKey().shortValue()))
              .append("> <")
              .append(
                  HexFormat.of().formatHex(glyph.getValue().getBytes(StandardCharsets.UTF_16BE)))
              .append(">\n"));
      map.append("endbfchar\n");
    }
    map.append(
        """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """);
    return new PDStream(
        document,
        new ByteArrayInputStream(map.toString().getBytes(StandardCharsets.US_ASCII)),
        COSName.FLATE_DECODE);
  }
}
