package io.athenabudget.insights.web;

import io.athenabudget.insights.Destination;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that is written while it is read: what went wrong half-way is no document of its kind. */
final class Download {
    private static final Logger log = LoggerFactory.getLogger(Download.class);

    private Download() {}

    @FunctionalInterface
    interface Writing {
        void to(Destination destination) throws IOException;
    }

    /** Whoever has gone meanwhile needs no answer. */
    static void send(HttpServletResponse response, String type, String file, Writing writing) {
        try {
            writing.to(() -> {
                response.setContentType(type);
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString());
                return response.getOutputStream();
            });
        } catch (IOException e) {
            log.debug("{} was not read to its end", file, e);
        }
    }
}
