package io.gridstride.review;

import static io.gridstride.catalog.Stride.DENIAL_OF_SERVICE;
import static io.gridstride.catalog.Stride.INFORMATION_DISCLOSURE;
import static io.gridstride.catalog.Stride.REPUDIATION;
import static io.gridstride.catalog.Stride.SPOOFING;
import static io.gridstride.catalog.Stride.TAMPERING;

import io.gridstride.catalog.Stride;
import io.gridstride.model.ElementKind;
import java.util.List;
import java.util.Optional;

/**
 * Which letters the STRIDE-per-element method asks about which symbol of a data-flow diagram (A.
 * Shostack, Threat Modeling, 2014, chapter 3). A shared medium carries data as a flow does.
 */
public enum StridePerElement {
  EXTERNAL_ENTITY("person or outside system", List.of(SPOOFING, REPUDIATION)),
  PROCESS("process", List.of(Stride.values())),
  DATA_STORE("data store", List.of(TAMPERING, INFORMATION_DISCLOSURE, DENIAL_OF_SERVICE)),
  DATA_FLOW("data flow", List.of(TAMPERING, INFORMATION_DISCLOSURE, DENIAL_OF_SERVICE));

  private final String title;
  private final List<Stride> letters;

  StridePerElement(String title, List<Stride> letters) {
    this.title = title;
    this.letters = letters;
  }

  /** The symbol of an element; empty for that of a flow. */
  public static StridePerElement of(Optional<ElementKind> kind) {
    return kind.map(element ->
            switch (element) {
              case EXTERNAL_ENTITY -> EXTERNAL_ENTITY;
              case PROCESS, DEVICE -> PROCESS;
              case DATA_STORE -> DATA_STORE;
              case MEDIUM -> DATA_FLOW;
            })
        .orElse(DATA_FLOW);
  }

  public String title() {
    return title;
  }

  public boolean asks(Stride letter) {
    return letters.contains(letter);
  }
}
