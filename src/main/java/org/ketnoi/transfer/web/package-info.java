/** The REST door of this room, and its answers as they are sent and shown. */
@NamedInterface("web")
@NullMarked
package org.ketnoi.transfer.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
