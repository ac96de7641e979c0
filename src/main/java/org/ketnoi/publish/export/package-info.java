/** What is published, written in every syntax of RDF: as documents, and as files on the command line. */
@NamedInterface("export")
@NullMarked
package org.ketnoi.publish.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
