package org.ketnoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ketnoi.entity.web.EntityView;
import org.ketnoi.web.Named;
import org.springframework.context.support.ResourceBundleMessageSource;

class EntityWordingTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final EntityWording wording = new EntityWording(texts());

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("pages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Test
    void codesAreToldInWords() {
        assertThat(wording.told("submittedOn", "2023-09-10", VIETNAMESE)).isEqualTo("10/09/2023");
        assertThat(wording.told("submittedOn", "2023-09-10", Locale.ENGLISH)).isEqualTo("10 Sep 2023");
        assertThat(wording.told("acceptsDirectContact", "true", VIETNAMESE)).isEqualTo("có");
        assertThat(wording.told("knowsLanguage", "ko", VIETNAMESE)).isEqualTo("Tiếng Hàn");
        assertThat(wording.told("language", "vi", VIETNAMESE)).isEqualTo("Tiếng Việt");
    }

    @Test
    void numbersAreToldAsTheReaderWritesThemAndCodesAreNot() {
        assertThat(wording.told("budgetMaximum", "4000000000.0", VIETNAMESE)).isEqualTo("4.000.000.000");
        assertThat(wording.told("maximumValue", "2.5", VIETNAMESE)).isEqualTo("2,5");
        assertThat(wording.told("maximumValue", "2.5", Locale.ENGLISH)).isEqualTo("2.5");
        assertThat(wording.told("taxCode", "9934134208", VIETNAMESE)).isEqualTo("9934134208");
    }

    @Test
    void whatOnlyLooksLikeADateStaysAsItIs() {
        assertThat(wording.told("documentNumber", "2023-99-10", VIETNAMESE)).isEqualTo("2023-99-10");
    }

    @Test
    void ofATextInSeveralLanguagesOnlyTheReadersIsShown() {
        EntityView view = view(List.of(new EntityView.Property(
                "priceTerms", "giá", List.of(text("5 per cent", "en"), text("5 phần trăm", "vi")))));
        assertThat(wording.rows(view, VIETNAMESE).getFirst().cells())
                .extracting(EntityWording.Cell::text)
                .containsExactly("5 phần trăm");
    }

    @Test
    void aThingWithoutANameIsToldByWhatItJoins() {
        EntityView view = view(List.of(
                new EntityView.Property("evidence", "bằng chứng", List.of(thing("Báo cáo"))),
                new EntityView.Property("expertiseOf", "của", List.of(thing("Lê Thị Hòa"))),
                new EntityView.Property("field", "lĩnh vực", List.of(thing("Xử lý nước thải")))));
        assertThat(EntityWording.heading(view)).isEqualTo("Lê Thị Hòa – Xử lý nước thải");
    }

    private static EntityView view(List<EntityView.Property> properties) {
        return new EntityView(
                "https://w3id.org/ketnoi/id/expertise/a",
                "Expertise",
                named("Chuyên môn"),
                "expertise/a",
                Optional.empty(),
                List.of(),
                List.of(),
                properties,
                List.of(),
                List.of(),
                true,
                List.of());
    }

    private static EntityView.Value text(String text, String language) {
        return new EntityView.Value(Optional.empty(), Optional.of(new EntityView.Text(text, Optional.of(language))));
    }

    private static EntityView.Value thing(String label) {
        return new EntityView.Value(Optional.of(named(label)), Optional.empty());
    }

    private static Named named(String label) {
        return new Named("https://w3id.org/ketnoi/id/thing/x", Optional.empty(), label, Optional.of("vi"));
    }
}
