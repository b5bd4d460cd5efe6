package io.gridstride.catalog;

/**
 * An entry of a published catalogue or standard.
 *
 * @param id as cited in packs, such as {@code CAPEC-94} or {@code SP 800-53 SC-8(1)}
 * @param scheme who publishes it, such as {@code MITRE ATT&CK for ICS}
 * @param url official page, as text only; may be empty
 */
public record Reference(String id, String scheme, String title, String url) {}
