/** The REST doors of this room, and their answers as they are sent and shown. */
@NamedInterface("gap-web")
@NullMarked
package org.ketnoi.transfer.gap.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
