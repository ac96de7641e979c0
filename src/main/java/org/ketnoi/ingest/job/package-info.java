/** Imports as jobs: previewed, followed, committed, undone, replaced; their state lies in files beside the stores. */
@NamedInterface("job")
@NullMarked
package org.ketnoi.ingest.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
