package org.ketnoi;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts KetNoi. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KetNoiApplication {

    public static void main(String[] args) {
        SpringApplication.run(KetNoiApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
