package org.ketnoi.sparql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ketnoi.publish.export.ExportSyntax;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers answer with statements; the client chooses the syntax. */
@Configuration(proxyBeanMethods = false)
class RdfWriting implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new Converter());
    }

    private static final class Converter extends AbstractHttpMessageConverter<RdfDocument> {
        Converter() {
            super(
                    StandardCharsets.UTF_8,
                    Arrays.stream(ExportSyntax.values())
                            .map(RdfSyntax::mediaType)
                            .toArray(MediaType[]::new));
        }

        @Override
        protected boolean supports(Class<?> type) {
            return type == RdfDocument.class;
        }

        @Override
        protected RdfDocument readInternal(Class<? extends RdfDocument> type, HttpInputMessage input) {
            throw new HttpMessageNotReadableException("Documents are only sent", input);
        }

        @Override
        protected void writeInternal(RdfDocument document, HttpOutputMessage output) throws IOException {
            MediaType chosen = output.getHeaders().getContentType();
            ExportSyntax syntax = chosen == null
                    ? ExportSyntax.TURTLE
                    : RdfSyntax.find(chosen).orElse(ExportSyntax.TURTLE);
            RdfSyntax.write(document, syntax, output.getBody());
        }
    }
}
