/** A graph in this process: TDB2 on disk, or in memory for tests. */
@NamedInterface("local")
@NullMarked
package org.ketnoi.store.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
