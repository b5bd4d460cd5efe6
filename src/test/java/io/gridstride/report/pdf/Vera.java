package io.gridstride.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks files with veraPDF, in this process. Neither profile alone is enough. */
final class Vera {
  private static final List<PDFAFlavour> PROFILES =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
    Logger.getLogger("org.verapdf").setLevel(Level.OFF);
  }

  private Vera() {}

  /** What PDF/A-2a and PDF/UA-1 find wrong; empty for a conforming file. */
  static List<String> violations(byte[] pdf) throws Exception {
    List<String> found = new ArrayList<>();
    for (PDFAFlavour profile : PROFILES) {
      try (VeraPDFFoundry foundry = Foundries.defaultInstance();
          PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), profile);
          PDFAValidator validator = foundry.createValidator(profile, false)) {
        for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
          found.add(
              profile
                  + " "
                  + assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getErrorMessage()
                  + " at "
                  + assertion.getLocation().getContext());
        }
      }
    }
    return found;
  }
}
