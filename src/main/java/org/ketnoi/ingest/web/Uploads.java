package org.ketnoi.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ketnoi.ingest.IncomingFile;
import org.springframework.web.multipart.MultipartFile;

/** Uploaded files, which lie on disk until the request ends. */
public final class Uploads {
    private Uploads() {}

    public static IncomingFile file(MultipartFile part) {
        String name = Optional.ofNullable(part.getOriginalFilename()).orElse("");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new IncomingFile(last, new IncomingFile.Content() {
            @Override
            public InputStream open() throws IOException {
                return part.getInputStream();
            }

            @Override
            public long size() {
                return part.getSize();
            }
        });
    }
}
