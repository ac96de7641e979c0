package org.ketnoi.matching.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.matching.Amount;
import org.ketnoi.matching.Bounds;
import org.ketnoi.matching.Finding;
import org.ketnoi.matching.Reason;
import org.ketnoi.web.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a reason in a language, with the values that were compared. */
@Component
class ReasonTeller {
    /** Their lists are of words that both have, not of one text in several languages. */
    private static final Set<Reason> WITH_WORDS =
            EnumSet.of(Reason.WORDS_SHARED, Reason.FEW_WORDS_SHARED, Reason.TOOK_PART, Reason.MEMBERS_KNOW);

    private static final int MOST_WORDS = 5;
    private static final int MOST_DIGITS = 6;

    private final Names names;
    private final MessageSource messages;

    ReasonTeller(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    MatchesView.Why tell(List<Finding.Sentence> why, Locale language) {
        return new MatchesView.Why(
                why.getFirst().reason().name(),
                why.stream().map(one -> text(one, language)).collect(Collectors.joining(" ")));
    }

    String text(Finding.Sentence sentence, Locale language) {
        boolean isWords = WITH_WORDS.contains(sentence.reason());
        List<String> values = sentence.values().stream()
                .map(value ->
                        isWords && value instanceof List<?> words ? words(words, language) : told(value, language))
                .toList();
        boolean isBare = isWords && values.contains("");
        String key = "matching.why." + sentence.reason().name() + (isBare ? ".none" : "");
        return messages.getMessage(key, values.toArray(), language);
    }

    private String told(Object value, Locale language) {
        return switch (value) {
            case Iri thing -> names.text(thing, language);
            case Amount amount -> number(amount.value(), language) + unit(amount.unit(), language);
            case Bounds bounds -> bounds(bounds, language);
            case BigDecimal number -> number(number, language);
            case Locale other -> other.getDisplayLanguage(language);
            case LocalDate day ->
                DateTimeFormatter.ofPattern(messages.getMessage("format.date", null, language), language)
                        .format(day);
            case List<?> all -> list(all, language);
            default -> value.toString();
        };
    }

    private String list(List<?> all, Locale language) {
        if (all.isEmpty()) {
            return messages.getMessage("matching.not-stated", null, language);
        }
        if (all.getFirst() instanceof Label) {
            return Label.choose(all.stream().map(Label.class::cast).toList(), language)
                    .map(Label::text)
                    .orElse("");
        }
        return all.stream().map(one -> told(one, language)).collect(Collectors.joining(", "));
    }

    /** Those of the reader's language where there are some; none twice, nor within another. */
    private static String words(List<?> all, Locale language) {
        List<Label> words = all.stream().map(Label.class::cast).toList();
        List<Label> own = words.stream()
                .filter(word -> word.language().equals(language.getLanguage()))
                .toList();
        List<String> texts = (own.isEmpty() ? words : own)
                .stream()
                        .map(word -> word.text().toLowerCase(language))
                        .distinct()
                        .toList();
        return texts.stream()
                .filter(text -> texts.stream()
                        .noneMatch(other -> !other.equals(text) && (" " + other + " ").contains(" " + text + " ")))
                .limit(MOST_WORDS)
                .map(text -> "“" + text + "”")
                .collect(Collectors.joining(", "));
    }

    private String bounds(Bounds bounds, Locale language) {
        String unit = unit(bounds.unit(), language);
        String least = bounds.least().map(value -> number(value, language)).orElse("");
        String most = bounds.most().map(value -> number(value, language)).orElse("");
        String key = least.isEmpty() ? "most" : most.isEmpty() ? "least" : "between";
        return messages.getMessage("matching.bounds." + key, new Object[] {least, most, unit}, language);
    }

    private static String number(BigDecimal value, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(value);
    }

    /** A UCUM code as people write it. */
    private String unit(String code, Locale language) {
        if (code.isEmpty()) {
            return "";
        }
        String plain = code.replaceAll("[{}]", "").replace('.', '·');
        String shown = messages.getMessage("matching.unit." + plain, null, plain, language);
        return plain.equals("%") ? "%" : " " + shown;
    }
}
