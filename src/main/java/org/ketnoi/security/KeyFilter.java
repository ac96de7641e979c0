package org.ketnoi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows the caller by the key in the {@code Authorization} header, lets go of a session whose key was revoked, and makes
 * a client wait that shows wrong keys one after the other.
 */
final class KeyFilter extends OncePerRequestFilter {
    static final String SCHEME = "Bearer ";

    private final Credentials credentials;
    private final FailedLogins failed;
    private final Refuser refuser;

    KeyFilter(Credentials credentials, FailedLogins failed, Refuser refuser) {
        this.credentials = credentials;
        this.failed = failed;
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        boolean tries = shown.isPresent() || SignIn.isTried(request);
        Optional<Duration> wait = tries ? failed.findWait(request.getRemoteAddr()) : Optional.empty();
        if (wait.isPresent()) {
            String seconds = Long.toString(wait.get().toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            refuser.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", seconds);
        } else if (shown.isPresent()) {
            byKey(shown.get(), request, response, chain);
        } else {
            letGoOfRevoked(request);
            chain.doFilter(request, response);
        }
    }

    private void byKey(String header, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = header.startsWith(SCHEME)
                ? credentials.findHolder(header.substring(SCHEME.length()).strip())
                : Optional.empty();
        if (caller.isEmpty()) {
            failed.count(request.getRemoteAddr());
            refuser.refuse(request, response, new NotSignedInException());
            return;
        }
        SignIn.enter(SignIn.authentication(caller.get()));
        chain.doFilter(request, response);
    }

    private void letGoOfRevoked(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Caller caller
                && credentials.find(caller.name()).isEmpty()) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        }
    }
}
