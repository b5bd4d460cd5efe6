package io.gridstride.file;

import io.gridstride.model.ThreatModel;
import java.util.Optional;

/**
 * A model file as it was when somebody opened it.
 *
 * @param stamp of the bytes that were read; empty when they could not be had
 */
public record Opened(Reading<ThreatModel> reading, Optional<Stamp> stamp) {}
