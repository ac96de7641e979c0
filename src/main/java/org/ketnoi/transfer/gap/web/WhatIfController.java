package org.ketnoi.transfer.gap.web;

import java.io.InputStream;
import java.util.Locale;
import org.ketnoi.transfer.gap.WhatIf;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/what-if}: a long question, not a change. */
@RestController
class WhatIfController {
    private final WhatIf whatIf;
    private final WhatIfReader reader;
    private final WhatIfTeller teller;

    WhatIfController(WhatIf whatIf, WhatIfReader reader, WhatIfTeller teller) {
        this.whatIf = whatIf;
        this.reader = reader;
        this.teller = teller;
    }

    @PostMapping(path = "/api/v1/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WhatIfView> suppose(InputStream body, Locale language) {
        WhatIfReader.Body read = reader.read(body);
        WhatIf.Outcome outcome = whatIf.suppose(read.supposition(), read.orders(), read.asOf());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(teller.tell(outcome, read.labels(), language));
    }
}
