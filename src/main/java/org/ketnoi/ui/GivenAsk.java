package org.ketnoi.ui;

import java.util.List;
import java.util.stream.Stream;
import org.ketnoi.transfer.web.AskParameters;

/** A question for transfer paths as the forms show it entered: things by the last parts of their names. */
record GivenAsk(AskParameters asked) {

    private String key(String name) {
        return asked.one(name).map(text -> Choice.shortened(text, 1)).orElse("");
    }

    private List<String> parties(String name) {
        return asked.all(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(value -> Choice.shortened(value.strip(), 2))
                .distinct()
                .toList();
    }

    public String order() {
        return key("order");
    }

    public String technology() {
        return key("technology");
    }

    public String enterprise() {
        return key("enterprise");
    }

    public String area() {
        return key("area");
    }

    public String k() {
        return key("k");
    }

    public String maxSteps() {
        return key("maxSteps");
    }

    public String contact() {
        return key("contact");
    }

    public String language() {
        return key("language");
    }

    public String status() {
        return key("status");
    }

    public String extent() {
        return key("extent");
    }

    public String asOf() {
        return key("asOf");
    }

    public List<String> via() {
        return parties("via");
    }

    public List<String> avoid() {
        return parties("avoid");
    }

    public String whyNot() {
        return asked.one("whyNot").map(text -> Choice.shortened(text, 2)).orElse("");
    }

    /** Whether the question is one for a technology and its receiver. */
    public boolean isPair() {
        return !(technology() + enterprise() + area()).isEmpty();
    }

    /** Whether such a question was begun with the one alone: it waits for the other. */
    public boolean isHalf() {
        return order().isEmpty() && technology().isEmpty() != (enterprise() + area()).isEmpty();
    }

    public boolean isEmpty() {
        return order().isEmpty() && !isPair();
    }

    public boolean hasOptions() {
        String single = k() + maxSteps() + contact() + language() + status() + extent() + asOf();
        return !single.isEmpty() || !via().isEmpty() || !avoid().isEmpty();
    }

    /** All but the party asked about, for a form that asks about one. */
    public List<Choice> rest() {
        return Stream.concat(
                        Stream.of(
                                        "order",
                                        "technology",
                                        "enterprise",
                                        "area",
                                        "k",
                                        "maxSteps",
                                        "contact",
                                        "language",
                                        "status",
                                        "extent",
                                        "asOf")
                                .flatMap(name -> asked.one(name).stream().map(value -> new Choice(name, value))),
                        Stream.of("via", "avoid")
                                .flatMap(name -> parties(name).stream().map(value -> new Choice(name, value))))
                .toList();
    }
}
