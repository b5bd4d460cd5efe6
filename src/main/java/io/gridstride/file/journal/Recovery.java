package io.gridstride.file.journal;

import io.gridstride.file.watch.Outside;
import io.gridstride.model.ThreatModel;
import java.util.Optional;

/**
 * Work that a program which did not end well left behind.
 *
 * @param id names it
 * @param outside what became of its file meanwhile; empty when it has none
 * @param onDisk the model in its file, if there is a sound one
 */
public record Recovery(
    String id, Draft draft, Optional<Outside> outside, Optional<ThreatModel> onDisk) {}
