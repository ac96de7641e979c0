package org.ketnoi;

import java.time.Clock;
import java.util.List;
import org.ketnoi.cli.KetNoiCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts KetNoi. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KetNoiApplication {

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        boolean serves = arguments.isEmpty()
                || arguments.getFirst().equals("serve")
                || arguments.getFirst().matches("--[a-z]+[.-].*");
        if (serves) {
            SpringApplication.run(KetNoiApplication.class, args);
        } else {
            System.exit(KetNoiCommand.run(args));
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
