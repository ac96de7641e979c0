/** Typed links read from the published graph, and the network of one date made of them. */
@NamedInterface("network")
@NullMarked
package org.ketnoi.transfer.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
