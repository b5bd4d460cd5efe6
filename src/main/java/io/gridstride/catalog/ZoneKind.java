package io.gridstride.catalog;

import io.gridstride.model.SecurityLevels;
import java.util.Optional;

/**
 * A kind of trust boundary.
 *
 * @param parent the kind it is usually nested in
 * @param trust 0 (none) to 100
 * @param target IEC 62443 target security level; empty where none is set, as on the internet
 */
public record ZoneKind(
    String id,
    String name,
    Optional<String> parent,
    int trust,
    Optional<SecurityLevels> target,
    String members,
    String conduits) {}
