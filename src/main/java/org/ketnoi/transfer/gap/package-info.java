/** What is missing: orders without a path, the one new link that helps most, what hangs on whom, and what if. */
@NamedInterface("gap")
@NullMarked
package org.ketnoi.transfer.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
