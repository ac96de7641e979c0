/** What a user of a running KetNoi sees: answers over HTTP under load, changes until they show, starts. */
@NullMarked
package org.ketnoi.bench.http;

import org.jspecify.annotations.NullMarked;
