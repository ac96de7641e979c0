package org.ketnoi.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/** A class or a property of the ontology. */
public record Term(Kind kind, Description said) {
    /** What a term is; in the order in which a term that is several of them is told. */
    public enum Kind {
        CLASS("Class"),
        OBJECT_PROPERTY("ObjectProperty"),
        DATATYPE_PROPERTY("DatatypeProperty"),
        ANNOTATION_PROPERTY("AnnotationProperty");

        private final String className;

        Kind(String className) {
            this.className = className;
        }

        private static final String OWL = "http://www.w3.org/2002/07/owl#";

        static Optional<Kind> of(Description said) {
            List<Iri> types = said.things(Property.TYPE);
            for (Kind kind : values()) {
                if (types.contains(Iri.of(OWL + kind.className))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public Iri id() {
        return said.id();
    }

    /** Its local name, which is also its place on the page of all terms. */
    public String name() {
        return id().key();
    }

    public boolean isClass() {
        return kind == Kind.CLASS;
    }

    public List<Label> labels() {
        return said.texts(Property.LABEL);
    }

    public List<Label> definitions() {
        return said.firstTexts(Property.DEFINITION, Property.COMMENT);
    }

    /** The broader classes or properties that it names. */
    public List<Iri> broader() {
        return said.things(isClass() ? Property.SUB_CLASS_OF : Property.SUB_PROPERTY_OF);
    }

    public List<Iri> domains() {
        return said.things(Property.DOMAIN);
    }

    public List<Iri> ranges() {
        return said.things(Property.RANGE);
    }

    public boolean isDeprecated() {
        return said.findText(Property.DEPRECATED).filter("true"::equals).isPresent();
    }

    public List<Iri> replacements() {
        return said.things(Property.REPLACED_BY);
    }

    /** Local names of the classes of ours that it is in itself, such as the mark of restricted classes. */
    public Set<String> marks() {
        return said.things(Property.TYPE).stream()
                .filter(type -> type.value().startsWith(Iri.ONTOLOGY))
                .map(Iri::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
