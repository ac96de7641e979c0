/** The REST doors of this room, and their answers as they are sent and shown. */
@NamedInterface("web")
@NullMarked
package org.ketnoi.matching.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
