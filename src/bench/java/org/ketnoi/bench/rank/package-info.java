/** Who knows a field best and which offers fit an order best, in KetNoi and in other systems, measured side by side. */
@NullMarked
package org.ketnoi.bench.rank;

import org.jspecify.annotations.NullMarked;
