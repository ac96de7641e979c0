package org.ketnoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Labels;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.vocabulary.Conditions;
import org.ketnoi.web.Names;
import org.springframework.context.support.ResourceBundleMessageSource;

class ConditionWordingTest {
    private final LocalGraphStore published = LocalGraphStore.inMemory();
    private final Conditions conditions = new Conditions(published, QueryLibrary.load());
    private final ConditionWording wording =
            new ConditionWording(texts(), new VocabularyNames(new Names(new Labels(published, QueryLibrary.load()))));

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("pages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @AfterEach
    void close() {
        published.close();
    }

    private List<ConditionWording.Line> lines(String constraints, String language) {
        String text = """
                PREFIX kn: <https://w3id.org/ketnoi/ontology#>
                PREFIX s: <https://w3id.org/ketnoi/shapes#>
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <https://w3id.org/ketnoi/shapes> {
                  kn:EventShape sh:targetClass kn:Event ; sh:property s:EventShape-startDate .
                  s:EventShape-startDate sh:path kn:startDate ; %s .
                }
                """.formatted(constraints);
        published.write(graph -> RDFParser.fromString(text, Lang.TRIG).parse(graph));
        return wording.lines(conditions.of(Iri.term("Event")), Locale.of(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sh:minCount 1 ; sh:maxCount 1             | đúng 1 giá trị                  | exactly 1
            sh:minCount 1                             | ít nhất 1 giá trị               | at least 1
            sh:maxCount 3 ; sh:datatype xsd:date      | nhiều nhất 3 giá trị, kiểu ngày | at most 3, of type date
            sh:nodeKind sh:IRI                        | ghi bằng IRI                    | given as an IRI
            sh:lessThan kn:endDate                    | trước hoặc nhỏ hơn kn:endDate   | before, or less than kn:endDate
            sh:pattern '^[0-9]+$'                     | theo mẫu ^[0-9]+$               | of the pattern ^[0-9]+$
            sh:pattern '^https://w3id.org/ketnoi/scheme/field/' | lấy từ danh mục field | taken from the vocabulary field
            sh:unheardOf 7                            | sh:unheardOf 7                  | sh:unheardOf 7
            """)
    void whatIsDemandedIsSaidInWords(String constraints, String vietnamese, String english) {
        assertThat(told(lines(constraints, "vi"))).isEqualTo(vietnamese);
        assertThat(told(lines(constraints, "en"))).isEqualTo(english);
    }

    private static String told(List<ConditionWording.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.phrases().stream())
                .map(phrase -> (phrase.text()
                                + " "
                                + phrase.thing().map(thing -> thing.label()).orElse("")
                                + phrase.pattern())
                        .strip())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theMessageIsInTheReadersLanguageAndTheSeverityIsTold() {
        String constraints =
                "sh:minCount 1 ; sh:severity sh:Warning ; sh:message 'Nên có ngày.'@vi, 'Better with a day.'@en";
        assertThat(lines(constraints, "en")).singleElement().satisfies(line -> {
            assertThat(line.message()).isEqualTo("Better with a day.");
            assertThat(line.severity()).isEqualTo("Warning");
            assertThat(line.shape()).isEqualTo("kn:EventShape");
            assertThat(line.path().map(path -> path.label())).isEqualTo(Optional.of("kn:startDate"));
        });
        assertThat(lines(constraints, "vi").getFirst().message()).isEqualTo("Nên có ngày.");
    }
}
