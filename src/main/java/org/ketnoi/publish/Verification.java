package org.ketnoi.publish;

import java.util.List;
import org.ketnoi.ontology.Severity;

/**
 * What was found when all data was looked at.
 *
 * @param statements how many there are in the records
 * @param faults the gravest first, then ordered by thing
 */
public record Verification(long statements, List<Fault> faults) {
    public Verification {
        faults = List.copyOf(faults);
    }

    /**
     * Something that is not as it is to be.
     *
     * @param thing its IRI
     * @param path the property that is meant, or the name of the rule in the question library
     * @param text in the reader's language
     */
    public record Fault(String thing, String path, Severity severity, String text) {}

    public long count(Severity severity) {
        return faults.stream().filter(fault -> fault.severity() == severity).count();
    }
}
