package org.ketnoi.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Takes a key for the password of the sign-in form. */
record SignIn(Credentials credentials) implements AuthenticationProvider {
    static final String PATH = "/login";

    /** Whether a request tries to sign in. */
    static boolean isTried(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(request.getContextPath() + PATH);
    }

    static Authentication authentication(Caller caller) {
        return UsernamePasswordAuthenticationToken.authenticated(
                caller,
                "",
                List.of(new SimpleGrantedAuthority("ROLE_" + caller.role().name())));
    }

    static void enter(Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        return Optional.ofNullable(shown.getCredentials())
                .flatMap(key -> credentials.findHolder(key.toString().strip()))
                .map(SignIn::authentication)
                .orElseThrow(() -> new BadCredentialsException("No such key"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
