/** Benchmarks: a made-up world of any size, the same questions to KetNoi and to other systems, and tables of both. */
@NullMarked
package org.ketnoi.bench;

import org.jspecify.annotations.NullMarked;
