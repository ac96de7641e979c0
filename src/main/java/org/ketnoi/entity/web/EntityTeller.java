package org.ketnoi.entity.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketnoi.entity.Entities;
import org.ketnoi.entity.Entity;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Component;

/** Tells a thing in a language. */
@Component
public class EntityTeller {
    private static final Iri REPLACED_BY = Iri.of("http://purl.org/dc/terms/isReplacedBy");

    private final Entities entities;
    private final Names names;

    EntityTeller(Entities entities, Names names) {
        this.entities = entities;
        this.names = names;
    }

    public EntityView tell(Entity entity, Locale language) {
        Named named = Named.of(entity.id(), entity.names(), language);
        Iri type = entity.classes().stream().findFirst().orElseGet(() -> Iri.of("http://www.w3.org/2002/07/owl#Thing"));
        return new EntityView(
                entity.id().value(),
                type.key(),
                names.of(type, language),
                named.label(),
                named.lang(),
                Stream.concat(entity.names().stream(), entity.otherNames().stream())
                        .map(EntityTeller::text)
                        .toList(),
                texts(entity.texts(), language),
                entity.properties().entrySet().stream()
                        .map(property -> property(property, language))
                        .toList(),
                entity.mentions().entrySet().stream()
                        .filter(mention -> !isMerging(mention.getKey(), entity.id()))
                        .map(mention -> mention(mention, entity.id(), language))
                        .toList(),
                entity.mentions().entrySet().stream()
                        .filter(mention -> isMerging(mention.getKey(), entity.id()))
                        .flatMap(mention -> mention.getValue().stream())
                        .map(Iri::value)
                        .toList(),
                entity.isFictional(),
                entity.sources().stream().map(EntityTeller::source).toList());
    }

    /** A concept that replaces another one is another concept; a thing that does is the same thing. */
    private static boolean isMerging(Iri property, Iri about) {
        return property.equals(REPLACED_BY) && about.value().startsWith(Iri.ENTITIES);
    }

    /** The text to read first is the one in the reader's language. */
    private static List<EntityView.Text> texts(List<Label> texts, Locale language) {
        Optional<Label> first = Label.choose(texts, language);
        return Stream.concat(first.stream(), texts.stream())
                .distinct()
                .map(EntityTeller::text)
                .toList();
    }

    private static EntityView.Text text(Label label) {
        return new EntityView.Text(label.text(), Optional.of(label.language()).filter(language -> !language.isEmpty()));
    }

    private EntityView.Property property(Map.Entry<Iri, List<Entity.Value>> property, Locale language) {
        return new EntityView.Property(
                property.getKey().key(),
                names.text(property.getKey(), language),
                property.getValue().stream()
                        .map(value -> value(value, language))
                        .toList());
    }

    private EntityView.Value value(Entity.Value value, Locale language) {
        return switch (value) {
            case Entity.Value.Thing thing ->
                new EntityView.Value(Optional.of(names.of(thing.id(), language)), Optional.empty());
            case Entity.Value.Literal literal ->
                new EntityView.Value(Optional.empty(), Optional.of(text(literal.text())));
        };
    }

    private EntityView.Mention mention(Map.Entry<Iri, List<Iri>> mention, Iri about, Locale language) {
        return new EntityView.Mention(
                mention.getKey().key(),
                names.text(mention.getKey(), language),
                mention.getValue().stream()
                        .map(other -> new EntityView.Mentioning(
                                names.of(other, language),
                                entities.joinedBy(other, about).stream()
                                        .map(joined -> names.of(joined, language))
                                        .toList()))
                        .toList());
    }

    private static EntityView.Source source(Entity.Source source) {
        return new EntityView.Source(
                source.run().value(),
                source.source(),
                source.licence(),
                source.date(),
                source.method(),
                source.fictional(),
                source.place().map(Entity.Place::file),
                source.place().flatMap(Entity.Place::sheet),
                source.place().map(Entity.Place::row));
    }
}
