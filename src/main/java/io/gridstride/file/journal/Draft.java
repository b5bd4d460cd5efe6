package io.gridstride.file.journal;

import io.gridstride.file.Stamp;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A model with changes that are in no file yet.
 *
 * @param file the model file it belongs to; empty for one that was never saved
 * @param base what that file was like when it was last read or written here
 * @param changed when the draft was handed over
 */
public record Draft(
    ThreatModel model, Optional<Path> file, Optional<Stamp> base, Instant changed) {}
