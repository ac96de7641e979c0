package org.ketnoi.cli;

import jakarta.annotation.PreDestroy;
import org.ketnoi.security.OperatorToken;
import org.ketnoi.store.local.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes where the server is, for the command line, which hands its work over to it. */
@Component
class ServerNote {
    private static final Logger LOG = LoggerFactory.getLogger(ServerNote.class);

    private final StoreSettings settings;
    private final OperatorToken operator;
    private boolean noted;

    ServerNote(StoreSettings settings, OperatorToken operator) {
        this.settings = settings;
        this.operator = operator;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        String address = "http://127.0.0.1:" + event.getWebServer().getPort();
        new RunningServer(ProcessHandle.current().pid(), address).note(settings.directory());
        noted = true;
        LOG.atInfo()
                .addKeyValue("address", address)
                .addKeyValue("data", settings.directory())
                .addKeyValue("operatorToken", operator.file())
                .log("Ready");
    }

    @PreDestroy
    void stopped() {
        if (noted) {
            RunningServer.forget(settings.directory());
        }
    }
}
