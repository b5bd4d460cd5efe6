package io.gridstride.model;

/** What is hurt when an asset is lost. */
public enum Consequence {
  SUPPLY,
  BILLING,
  PRIVACY,
  SAFETY
}
