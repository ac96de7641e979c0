package org.ketnoi.publish.dump.web;

import java.time.Instant;
import org.ketnoi.publish.dump.Dump;
import org.ketnoi.publish.dump.DumpFile;

/** A dump as it is sent; addresses are paths at this server. */
record DumpView(
        String name,
        Instant issued,
        long recordsVersion,
        String ontologyVersion,
        long statements,
        long triples,
        long graphs,
        long bytes,
        String sha256,
        String contentSha256,
        String data,
        String description) {

    static DumpView of(Dump dump) {
        return new DumpView(
                dump.name(),
                dump.issued(),
                dump.recordsVersion(),
                dump.ontologyVersion(),
                dump.statements(),
                dump.triples(),
                dump.graphs(),
                dump.bytes(),
                dump.sha256(),
                dump.contentSha256(),
                DumpFile.DATA.address(dump),
                DumpFile.DESCRIPTION.address(dump));
    }
}
