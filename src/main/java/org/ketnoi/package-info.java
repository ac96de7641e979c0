/** KetNoi: who knows this, and how can this technology reach this enterprise, on what evidence. */
@NullMarked
package org.ketnoi;

import org.jspecify.annotations.NullMarked;
