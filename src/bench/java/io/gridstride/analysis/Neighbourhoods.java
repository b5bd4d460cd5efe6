package io.gridstride.analysis;

import io.gridstride.model.Dfd;

/**
 * The segmented coursework network with many neighbourhoods: one concentrator for about a hundred
 * single meters, and about as many flows as elements.
 */
public final class Neighbourhoods {
  /** Single meters in each. */
  public static final int METERS = 99;

  private static final String METER =
      "tamperDetection=active opticalPortAuth=token keyStorage=secure-element keyScope=device"
          + " fwSigning=signature secureBoot=verified hasRemoteDisconnect=true exposure=public";
  private static final String READING =
      "medium=plc encryption=app integrity=signature auth=mutual replayProtection=counter";

  private Neighbourhoods() {}

  /** A DFD of about so many elements. */
  public static Dfd of(int elements) {
    var text = new StringBuilder(Sketch.file("t2.txt"));
    int rest = (int) text.toString().lines().filter(line -> line.startsWith("element")).count();
    for (int n = 0; rest + (n + 1) * (METERS + 1) <= elements; n++) {
      String dcu = "dcu-" + n;
      text.append("zone nan-%d kind Z-NAN%n".formatted(n));
      text.append("element %s dcu nan-%d 1 authN=cert redundancy=none%n".formatted(dcu, n));
      text.append("flow %s fwf mqtts readings,events encryption=tls auth=mutual%n".formatted(dcu));
      text.append("flow fwf %s mqtts control signedCommands=true%n".formatted(dcu));
      for (int m = 0; m < METERS; m++) {
        String meter = "m-%d-%d".formatted(n, m);
        text.append("element %s meter.res nan-%d 1 %s%n".formatted(meter, n, METER));
        text.append(
            "flow %s %s dlms.s2 readings,events,personal %s%n".formatted(meter, dcu, READING));
      }
    }
    return Sketch.dfd(text.toString());
  }
}
