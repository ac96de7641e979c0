/** A made-up world of any size: who there is, who is tied to whom, and on what evidence; the same for the same seed. */
@NullMarked
package org.ketnoi.bench.world;

import org.jspecify.annotations.NullMarked;
