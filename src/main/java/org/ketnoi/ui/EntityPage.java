package org.ketnoi.ui;

import java.util.Locale;
import org.ketnoi.graph.Iri;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /page/{type}/{key}}: all that is published about one thing. */
@Controller
class EntityPage {
    private final ThingPage things;

    EntityPage(ThingPage things) {
        this.things = things;
    }

    @GetMapping("/page/{type:[a-z][a-z-]*}/{key:[A-Za-z0-9][A-Za-z0-9._-]*}")
    String entity(@PathVariable String type, @PathVariable String key, Locale language, Model model) {
        model.addAttribute("documents", Document.at("/data/" + type + "/" + key));
        return things.entity(Iri.entity(type, key), language, model);
    }
}
