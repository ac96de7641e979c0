/** The links of a made-up world as plain arrays that every system is filled from, and an exact reference on them. */
@NullMarked
package org.ketnoi.bench.graph;

import org.jspecify.annotations.NullMarked;
