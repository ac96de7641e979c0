package org.ketnoi.ingest;

/** Is told how far an import has come; may be told by several threads. */
@FunctionalInterface
public interface Progress {
    /**
     * So much is done.
     *
     * @param done statements
     * @param total of how many; 0 while that is not known
     */
    void at(Stage stage, long done, long total);

    /** For those who do not ask. */
    static Progress untold() {
        return (stage, done, total) -> {};
    }
}
