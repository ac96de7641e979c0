/** The same questions for paths to KetNoi and to other systems: how long each takes, and whether the answers are right. */
@NullMarked
package org.ketnoi.bench.path;

import org.jspecify.annotations.NullMarked;
