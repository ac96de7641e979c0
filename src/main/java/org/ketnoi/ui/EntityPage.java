package org.ketnoi.ui;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.web.LifeTeller;
import org.ketnoi.transfer.web.StagesTeller;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /page/{type}/{key}}: all that is published about one thing. */
@Controller
class EntityPage {
    private final ThingPage things;
    private final LifeTeller lives;
    private final StagesTeller stages;
    private final Today today;

    EntityPage(ThingPage things, LifeTeller lives, StagesTeller stages, Today today) {
        this.things = things;
        this.lives = lives;
        this.stages = stages;
        this.today = today;
    }

    @GetMapping("/page/{type:[a-z][a-z-]*}/{key:[A-Za-z0-9][A-Za-z0-9._-]*}")
    String entity(@PathVariable String type, @PathVariable String key, Locale language, Model model) {
        Optional<Iri> replacement = things.findReplacement(Iri.entity(type, key));
        if (replacement.isPresent()) {
            return "redirect:/page/" + replacement.get().shortName();
        }
        model.addAttribute("documents", Document.at("/data/" + type + "/" + key));
        Iri id = Iri.entity(type, key);
        if (EntityType.of(id).filter(EntityType.ORDER::equals).isPresent()) {
            model.addAttribute("life", lives.tellPublished(id, language).acts());
            if (things.holds(id)) {
                model.addAttribute("chain", stages.tell(id, today.get(), language));
            }
        }
        return things.entity(id, language, model);
    }
}
