/** Whether two names, or two records, mean the same thing: reading of names, comparison with reasons, decision. JDK only. */
@NamedInterface("match")
@NullMarked
package org.ketnoi.identity.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
