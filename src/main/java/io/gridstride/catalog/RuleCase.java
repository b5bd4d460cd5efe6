package io.gridstride.catalog;

import io.gridstride.model.Dfd;

/**
 * A worked example beside a rule: on this small DFD the rule must give this outcome for the
 * subject.
 */
public record RuleCase(Outcome expected, Dfd dfd, String subject) {}
