package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ketnoi.graph.EntityType;
import org.ketnoi.transfer.TransferPaths;
import org.ketnoi.transfer.web.AskParameters;
import org.ketnoi.transfer.web.AskReader;
import org.ketnoi.transfer.web.PathsTeller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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

    /** The page tells near misses unless its address says otherwise: people want to know what else there would be. */
    @GetMapping("/transfer-paths")
    String find(@RequestParam MultiValueMap<String, String> asked, Locale language, Model model) {
        AskParameters parameters = AskParameters.of(asked).or("explain", "full");
        GivenAsk given = new GivenAsk(parameters);
        List<Choice.Group> goBetweens = choices.goBetweens(language);
        model.addAttribute("given", given);
        model.addAttribute("orders", choices.orders(language));
        model.addAttribute("technologies", choices.of(EntityType.TECHNOLOGY, language));
        model.addAttribute("enterprises", choices.of(EntityType.ENTERPRISE, language));
        model.addAttribute("areas", choices.of(EntityType.AREA, language));
        model.addAttribute("goBetweens", goBetweens);
        model.addAttribute("partyNames", names(goBetweens));
        model.addAttribute("languages", choices.languages(language));
        if (!given.isEmpty() && !given.isHalf()) {
            model.addAttribute("answer", teller.tell(paths.find(reader.read(parameters)), language));
        }
        return "transfer-paths";
    }

    private static Map<String, String> names(List<Choice.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.choices().stream())
                .collect(Collectors.toMap(Choice::value, Choice::label, (one, other) -> one));
    }
}
