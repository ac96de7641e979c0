package org.ketnoi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only under its own names, so that no other site's name leads a browser here (DNS rebinding). */
final class HostFilter extends OncePerRequestFilter {
    private final SecuritySettings settings;
    private final Refuser refuser;

    HostFilter(SecuritySettings settings, Refuser refuser) {
        this.settings = settings;
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName();
        if (settings.isForeign(host)) {
            refuser.refuse(request, response, HttpStatus.MISDIRECTED_REQUEST, "foreign-host", host);
        } else {
            chain.doFilter(request, response);
        }
    }
}
