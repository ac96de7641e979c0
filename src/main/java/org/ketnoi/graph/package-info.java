/** The words that every room shares: names of things, their labels, pages of them, and why a wish was refused. */
@NullMarked
package org.ketnoi.graph;

import org.jspecify.annotations.NullMarked;
