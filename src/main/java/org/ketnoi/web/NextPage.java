package org.ketnoi.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a list goes on. */
public final class NextPage {
    private NextPage() {}

    /** The value of a {@code Link} header: what was asked, with another cursor (RFC 8288). For the thread of a request. */
    public static String link(String cursor) {
        String address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build()
                .encode()
                .toUriString();
        return "<" + address + ">; rel=\"next\"";
    }
}
