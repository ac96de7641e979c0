package org.ketnoi.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.completeness.web.CompletenessTeller;
import org.ketnoi.completeness.web.CompletenessView;
import org.ketnoi.completeness.web.CompletenessView.Part;
import org.ketnoi.graph.Iri;
import org.ketnoi.web.Named;
import org.springframework.stereotype.Component;

/** How complete what is published is, as a table to read. */
@Component
class CompletenessTable {
    private final CompletenessTeller teller;
    private final VocabularyNames names;

    CompletenessTable(CompletenessTeller teller, VocabularyNames names) {
        this.teller = teller;
        this.names = names;
    }

    /** All of it; {@code empty} names the classes that have no thing yet. */
    record Table(CompletenessView view, List<Line> lines, String empty) {}

    /**
     * One class with its shares in percent; what does not apply is an empty text.
     *
     * @param complete how many of the properties no thing lacks
     */
    record Line(
            String name,
            String address,
            long things,
            String vietnamese,
            String english,
            String evidence,
            String stale,
            long complete,
            List<Asked> properties) {}

    /** One property that a shape asks for or recommends. */
    record Asked(String name, String demand, String share) {}

    Table table(Locale language) {
        CompletenessView view = teller.tell(Optional.empty(), language);
        NumberFormat percent = NumberFormat.getPercentInstance(language);
        percent.setMaximumFractionDigits(1);
        percent.setRoundingMode(RoundingMode.DOWN);
        List<Line> lines = view.classes().stream()
                .filter(of -> of.things() > 0)
                .map(of -> line(of, percent, language))
                .toList();
        String empty = String.join(
                ", ",
                view.classes().stream()
                        .filter(of -> of.things() == 0)
                        .map(of -> text(of.name(), language))
                        .toList());
        return new Table(view, lines, empty);
    }

    private Line line(CompletenessView.OfClass of, NumberFormat percent, Locale language) {
        return new Line(
                text(of.name(), language),
                address(Iri.of(of.name().id())),
                of.things(),
                share(of.labels().vi(), percent),
                share(of.labels().en(), percent),
                of.evidence().map(part -> share(part, percent)).orElse(""),
                share(of.stale(), percent),
                of.properties().stream()
                        .filter(property -> property.present().things() == of.things())
                        .count(),
                of.properties().stream()
                        .map(property -> new Asked(
                                text(property.name(), language), property.demand(), share(property.present(), percent)))
                        .toList());
    }

    /** As a decimal number: twenty-nine percent as a binary one would be cut to 28.9. */
    private static String share(Part part, NumberFormat percent) {
        return part.share()
                .map(share -> percent.format(BigDecimal.valueOf(share)))
                .orElse("");
    }

    /** Terms of other vocabularies have no page here. */
    private static String address(Iri name) {
        return name.value().startsWith(Iri.ONTOLOGY) ? "/ontology/" + name.key() : "";
    }

    private String text(Named named, Locale language) {
        return names.of(Iri.of(named.id()), language).label();
    }
}
