package org.ketnoi.ui;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.transfer.TransferPaths;
import org.ketnoi.transfer.web.AskReader;
import org.ketnoi.transfer.web.PathsTeller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /transfer-paths}: the ways by which a technology can reach an enterprise, explained. */
@Controller
class TransferPathsPage {
    private final TransferPaths paths;
    private final AskReader reader;
    private final PathsTeller teller;
    private final Choices choices;

    TransferPathsPage(TransferPaths paths, AskReader reader, PathsTeller teller, Choices choices) {
        this.paths = paths;
        this.reader = reader;
        this.teller = teller;
        this.choices = choices;
    }

    /** What the forms show as entered. */
    record Given(
            String order,
            String technology,
            String enterprise,
            String area,
            String k,
            String maxSteps,
            String via,
            String contact,
            String asOf) {

        /** Whether the question is one for a technology and its receiver. */
        public boolean isPair() {
            return !(technology + enterprise + area).isEmpty();
        }

        /** Whether such a question was begun with the one alone: it waits for the other. */
        public boolean isHalf() {
            return order.isEmpty() && technology.isEmpty() != (enterprise + area).isEmpty();
        }

        public boolean isEmpty() {
            return order.isEmpty() && !isPair();
        }

        public boolean hasOptions() {
            return !(k + maxSteps + via + contact + asOf).isEmpty();
        }
    }

    @GetMapping("/transfer-paths")
    String find(
            @RequestParam Optional<String> order,
            @RequestParam Optional<String> technology,
            @RequestParam Optional<String> enterprise,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> k,
            @RequestParam Optional<String> maxSteps,
            @RequestParam Optional<String> via,
            @RequestParam Optional<String> contact,
            @RequestParam Optional<String> asOf,
            Locale language,
            Model model) {
        var asked = new AskReader.Parameters(
                order, technology, enterprise, Optional.empty(), k, maxSteps, via, contact, asOf);
        Given given = given(asked);
        model.addAttribute("given", given);
        model.addAttribute("orders", choices.orders(language));
        model.addAttribute("technologies", choices.of(EntityType.TECHNOLOGY, language));
        model.addAttribute("enterprises", choices.of(EntityType.ENTERPRISE, language));
        model.addAttribute("areas", choices.of(EntityType.AREA, language));
        model.addAttribute("goBetweens", choices.goBetweens(language));
        if (!given.isEmpty() && !given.isHalf()) {
            model.addAttribute("answer", teller.tell(paths.find(reader.read(asked)), language));
        }
        return "transfer-paths";
    }

    private static Given given(AskReader.Parameters asked) {
        return new Given(
                shortened(asked.order(), 1),
                shortened(asked.technology(), 1),
                shortened(asked.enterprise(), 1),
                shortened(asked.area(), 1),
                shortened(asked.k(), 1),
                shortened(asked.maxSteps(), 1),
                shortened(asked.via(), 2),
                shortened(asked.contact(), 1),
                shortened(asked.asOf(), 1));
    }

    private static String shortened(Optional<String> id, int parts) {
        return id.map(text -> Choice.shortened(text.strip(), parts)).orElse("");
    }
}
