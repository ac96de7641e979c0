/** A Virtuoso to measure beside, in a process of its own. */
@NullMarked
package org.ketnoi.bench.virtuoso;

import org.jspecify.annotations.NullMarked;
