package io.gridstride.catalog;

/**
 * An entry of a catalogue that names something the catalogue does not hold.
 *
 * @param entry id of the entry; for a property, {@code element.} or {@code flow.} and its id
 * @param field where in the entry, as the end of a JSON pointer without its first slash, such as
 *     {@code facts/exposure}
 * @param sentence what is wrong and how to mend it, for the author of the pack
 */
public record PackFault(PackSection section, String entry, String field, String sentence) {}
