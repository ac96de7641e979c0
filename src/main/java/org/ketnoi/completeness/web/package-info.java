/** The REST door of this room, and its answer as it is sent and shown. */
@NamedInterface("web")
@NullMarked
package org.ketnoi.completeness.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
