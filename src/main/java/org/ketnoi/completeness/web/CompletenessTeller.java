package org.ketnoi.completeness.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.ketnoi.completeness.ClassFigures;
import org.ketnoi.completeness.Completeness;
import org.ketnoi.completeness.web.CompletenessView.Part;
import org.ketnoi.web.Names;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;

/** Tells the figures in a language, as of today in Viet Nam. */
@Component
public class CompletenessTeller {
    private static final String TWO_YEARS = "730";
    private static final int MOST_DAYS = 36_500;

    private final Completeness completeness;
    private final Names names;
    private final Today today;

    CompletenessTeller(Completeness completeness, Names names, Today today) {
        this.completeness = completeness;
        this.names = names;
        this.today = today;
    }

    /**
     * The classes with most things first.
     *
     * @param staleAfterDays from 1 to 36,500; 730 when nothing is said
     */
    public CompletenessView tell(Optional<String> staleAfterDays, Locale language) {
        int days = Numbers.read("staleAfterDays", staleAfterDays, TWO_YEARS, 1, MOST_DAYS);
        LocalDate day = today.get();
        Completeness.Figures figures = completeness.figures();
        return new CompletenessView(
                day,
                days,
                figures.classes().stream()
                        .sorted(Comparator.comparingLong(ClassFigures::things)
                                .reversed()
                                .thenComparing(ClassFigures::id))
                        .map(of -> tell(of, day.minusDays(days), language))
                        .toList(),
                figures.sources().stream()
                        .map(of -> new CompletenessView.OfSource(of.source(), of.things(), of.statements()))
                        .toList());
    }

    private CompletenessView.OfClass tell(ClassFigures figures, LocalDate oldest, Locale language) {
        long all = figures.things();
        return new CompletenessView.OfClass(
                names.of(figures.id(), language),
                all,
                new CompletenessView.Languages(Part.of(figures.inVietnamese(), all), Part.of(figures.inEnglish(), all)),
                figures.properties().stream()
                        .map(of -> new CompletenessView.OfProperty(
                                names.of(of.property(), language),
                                of.demand().name().toLowerCase(Locale.ROOT),
                                Part.of(of.having(), all)))
                        .toList(),
                part(figures.withEvidence(), all),
                Part.of(figures.countOlderThan(oldest), all),
                figures.undated());
    }

    private static Optional<Part> part(OptionalLong some, long all) {
        return some.isPresent() ? Optional.of(Part.of(some.getAsLong(), all)) : Optional.empty();
    }
}
