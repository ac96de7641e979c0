package org.ketnoi.transfer.web;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.transfer.TransferPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/transfer-paths}. */
@RestController
@RequestMapping("/api/v1/transfer-paths")
class TransferPathController {
    private final TransferPaths paths;
    private final AskReader reader;
    private final PathsTeller teller;

    TransferPathController(TransferPaths paths, AskReader reader, PathsTeller teller) {
        this.paths = paths;
        this.reader = reader;
        this.teller = teller;
    }

    @GetMapping
    PathsView find(
            @RequestParam Optional<String> order,
            @RequestParam Optional<String> technology,
            @RequestParam Optional<String> enterprise,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> k,
            @RequestParam Optional<String> maxSteps,
            @RequestParam Optional<String> via,
            @RequestParam Optional<String> contact,
            @RequestParam Optional<String> asOf,
            Locale language) {
        var given = new AskReader.Parameters(order, technology, enterprise, area, k, maxSteps, via, contact, asOf);
        return teller.tell(paths.find(reader.read(given)), language);
    }
}
