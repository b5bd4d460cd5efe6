package io.gridstride.report.pdf;

import io.gridstride.report.document.Document.Metadata;

/** The metadata packet (ISO 16684-1) that declares PDF/A-2a and PDF/UA-1. */
final class Xmp {
  private Xmp() {}

  /** Strings must be clean already; here they only become XML text. */
  static String packet(Metadata info, String language) {
    String date = info.date() + "T00:00:00Z";
    return PACKET
        .replace("@DATE@", date)
        .replace("@LANGUAGE@", language)
        .replace("@TITLE@", escaped(info.title()))
        .replace("@AUTHOR@", escaped(info.author()))
        .replace("@SUBJECT@", escaped(info.subject()))
        .replace("@PROGRAM@", escaped(info.program()));
  }

  /** Also takes the mark of a placeholder out of the text, so that none is replaced twice. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;");
  }

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@TITLE@</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>@AUTHOR@</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@SUBJECT@</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>@LANGUAGE@</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>@PROGRAM@</xmp:CreatorTool>
      <xmp:CreateDate>@DATE@</xmp:CreateDate>
      <xmp:ModifyDate>@DATE@</xmp:ModifyDate>
      <pdf:Producer>@PROGRAM@</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>\
      """;
}
