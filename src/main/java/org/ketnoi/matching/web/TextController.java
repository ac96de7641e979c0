package org.ketnoi.matching.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.matching.TextAnswers;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/similar}: technologies, orders and organisations for a text of up to 5,000 characters. */
@RestController
class TextController {
    private final TextAnswers answers;
    private final AnsweringTeller teller;

    TextController(TextAnswers answers, AnsweringTeller teller) {
        this.answers = answers;
        this.teller = teller;
    }

    @GetMapping("/api/v1/similar")
    AnsweringView find(
            @RequestParam String q, @RequestParam String type, @RequestParam Optional<String> limit, Locale language) {
        EntityType wanted = type(type);
        return teller.tell(wanted, answers.find(text(q), wanted, Numbers.limit(limit)), language);
    }

    private static String text(String q) {
        String text = Words.problem("q", Optional.of(q));
        if (text.isEmpty()) {
            throw new InvalidParameterException("q", text, "1–" + Words.MOST_OF_A_PROBLEM);
        }
        return text;
    }

    /** In the plural, as in addresses, or in the singular, as in ids. */
    private static EntityType type(String name) {
        return EntityType.findByPlural(name)
                .or(() -> EntityType.findBySingular(name))
                .filter(TextAnswers.types()::contains)
                .orElseThrow(() -> new InvalidParameterException(
                        "type",
                        name,
                        TextAnswers.types().stream().map(EntityType::plural).collect(Collectors.joining(", "))));
    }
}
