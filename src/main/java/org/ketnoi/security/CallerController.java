package org.ketnoi.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/me}: as whom the server knows the caller. */
@RestController
class CallerController {
    private final Callers callers;
    private final Names names;

    CallerController(Callers callers, Names names) {
        this.callers = callers;
        this.names = names;
    }

    /** The caller, as it is sent; anybody has the role {@code anonymous} and no name. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Me(Optional<String> name, String role, List<Named> scope) {}

    @GetMapping("/api/v1/me")
    ResponseEntity<Me> me(Locale language) {
        Me me = callers.find()
                .map(caller -> new Me(
                        Optional.of(caller.name()),
                        caller.role().word(),
                        caller.scope().stream()
                                .sorted()
                                .map(party -> names.of(party, language))
                                .toList()))
                .orElseGet(() -> new Me(Optional.empty(), "anonymous", List.of()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(me);
    }
}
