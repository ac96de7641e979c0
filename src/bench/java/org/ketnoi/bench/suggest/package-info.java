/** Search as you type over names, in KetNoi and in other systems, measured side by side. */
@NullMarked
package org.ketnoi.bench.suggest;

import org.jspecify.annotations.NullMarked;
