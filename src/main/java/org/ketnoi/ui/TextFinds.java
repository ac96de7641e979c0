package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.matching.TextAnswers;
import org.ketnoi.matching.web.AnsweringTeller;
import org.ketnoi.matching.web.AnsweringView;
import org.ketnoi.web.Words;
import org.springframework.stereotype.Component;

/** What the page of matches shows for a pasted text. */
@Component
class TextFinds {
    private static final int MOST = 5;

    private final TextAnswers answers;
    private final AnsweringTeller teller;

    TextFinds(TextAnswers answers, AnsweringTeller teller) {
        this.answers = answers;
        this.teller = teller;
    }

    /** The best of each kind; kinds of which nothing was found are left out. */
    List<AnsweringView> of(String text, Locale language) {
        String asked = Words.problem("q", Optional.of(text));
        return Stream.of(EntityType.TECHNOLOGY, EntityType.ORGANIZATION, EntityType.ENTERPRISE)
                .map(type -> teller.tell(type, answers.find(asked, type, MOST), language))
                .filter(found -> !found.items().isEmpty())
                .toList();
    }
}
