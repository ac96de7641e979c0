package org.ketnoi.completeness;

/**
 * What comes from one source.
 *
 * @param things how many things it speaks of
 * @param statements a statement that two of its import runs make counts twice
 */
public record SourceFigures(String source, long things, long statements) {}
