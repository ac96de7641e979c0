package org.ketnoi.transfer.web;

import java.util.Locale;
import org.ketnoi.transfer.TransferPaths;
import org.springframework.util.MultiValueMap;
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
    PathsView find(@RequestParam MultiValueMap<String, String> given, Locale language) {
        return teller.tell(paths.find(reader.read(AskParameters.of(given))), language);
    }
}
