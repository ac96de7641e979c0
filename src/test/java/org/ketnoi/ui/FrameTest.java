package org.ketnoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FrameTest {

    @Test
    void aPageIsThereInBothLanguages() {
        Frame frame = Frame.of(asked("/experts", "q=nu%C3%B4i%20t%C3%B4m&lang=en", "en"));
        assertThat(frame.editions())
                .extracting(Frame.Edition::address)
                .containsExactly("/experts?q=nu%C3%B4i%20t%C3%B4m&lang=vi", "/experts?q=nu%C3%B4i%20t%C3%B4m&lang=en");
        assertThat(frame.links().language()).contains("en");
    }

    @Test
    void aLanguageThatIsNotThereIsNotKept() {
        assertThat(Frame.of(asked("/", "lang=xx", "xx")).links().language()).isEqualTo(Optional.empty());
    }

    @Test
    void aPathThatReadsAsAHostIsNotLinkedTo() {
        assertThat(Frame.of(asked("//example.org/", "", "vi")).editions())
                .extracting(Frame.Edition::address)
                .allMatch(address -> address.startsWith("/example.org/"));
    }

    private static MockHttpServletRequest asked(String path, String query, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        request.setParameter("lang", language);
        request.addPreferredLocale(Locale.of(language));
        return request;
    }
}
