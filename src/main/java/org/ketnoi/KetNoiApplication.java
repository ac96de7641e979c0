package org.ketnoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts KetNoi. */
@SpringBootApplication
public class KetNoiApplication {

    public static void main(String[] args) {
        SpringApplication.run(KetNoiApplication.class, args);
    }
}
