/** The REST door of the import. */
@NamedInterface("web")
@NullMarked
package org.ketnoi.ingest.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
