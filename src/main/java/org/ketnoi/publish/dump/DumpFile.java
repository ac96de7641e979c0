package org.ketnoi.publish.dump;

/** What there is of a dump to take away. */
public enum DumpFile {
    /** Sorted N-Quads, compressed. */
    DATA("ketnoi.nq.gz", "application/gzip"),
    /** What the data are: VoID and DCAT, as Turtle. */
    DESCRIPTION("void.ttl", "text/turtle;charset=UTF-8");

    private final String fileName;
    private final String mediaType;

    DumpFile(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its path at this server, from the root. */
    public String address(Dump dump) {
        return "/dumps/" + dump.name() + "/" + fileName;
    }
}
