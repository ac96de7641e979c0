/** How good answers are: judged questions to a running server and to plain baselines, and tables of both. */
@NullMarked
package org.ketnoi.bench.quality;

import org.jspecify.annotations.NullMarked;
