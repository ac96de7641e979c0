package org.ketnoi.transfer.gap.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.transfer.gap.Gaps;
import org.ketnoi.transfer.gap.GapsNotReadyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code GET /api/v1/gaps}. */
@RestController
@RequestMapping("/api/v1/gaps")
class GapsController {
    private static final String SECONDS = "5";

    private final Gaps gaps;
    private final GapsReader reader;
    private final GapsTeller teller;

    GapsController(Gaps gaps, GapsReader reader, GapsTeller teller) {
        this.gaps = gaps;
        this.reader = reader;
        this.teller = teller;
    }

    @GetMapping
    ResponseEntity<GapsView> find(
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<String> link,
            @RequestParam Optional<String> what,
            Locale language,
            HttpServletResponse response) {
        GapsAsk ask = reader.read(new GapsReader.Parameters(by, asOf, limit, cursor, link, what));
        try {
            GapsView view = teller.tell(gaps.on(ask.asOf()), ask, language);
            ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
            view.next().ifPresent(next -> answer.header(HttpHeaders.LINK, "<" + address(next) + ">; rel=\"next\""));
            return answer.body(view);
        } catch (GapsNotReadyException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            throw e;
        }
    }

    private static String address(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build()
                .encode()
                .toUriString();
    }
}
