package org.ketnoi.sparql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A GET that answers in every syntax that is written, as the client accepts it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.GET,
        produces = {
            RdfSyntax.TURTLE_TYPE,
            RdfSyntax.JSON_LD_TYPE,
            RdfSyntax.N_TRIPLES_TYPE,
            RdfSyntax.RDF_XML_TYPE,
            RdfSyntax.TRIG_TYPE,
            RdfSyntax.N_QUADS_TYPE,
            RdfSyntax.N3_TYPE,
            RdfSyntax.TRIX_TYPE,
            RdfSyntax.NDJSON_LD_TYPE,
            RdfSyntax.RDF_JSON_TYPE,
            RdfSyntax.BINARY_TYPE
        })
@interface DocumentMapping {
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value();
}
