package dev.hepatica.runtime;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send slowly, or too much. */
@QuarkusTest
class WholeBodiesTest {

    /** More clients than there are worker threads. */
    private static final int SLOW = 8;

    @Test
    void half_sent_requests_keep_nobody_waiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SLOW; i++) {
                var socket = new Socket(InetAddress.getByName("localhost"), RestAssured.port);
                socket.getOutputStream()
                        .write(("POST /cds-services/crlm-assessment HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{")
                                .getBytes(US_ASCII));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            var start = System.nanoTime();

            given().contentType("application/json")
                    .body("{}")
                    .post("/cds-services/crlm-assessment")
                    .then()
                    .statusCode(400);

            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"})
    void an_empty_body_is_refused_at_once(String end) throws IOException {
        try (var socket = new Socket(InetAddress.getByName("localhost"), RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST /cds-services/crlm-assessment HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/json\r\n" + end)
                            .getBytes(US_ASCII));

            assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII))
                    .isEqualTo("HTTP/1.1 400");
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_wherever_that_is_noticed() {
        for (var megabytes : new int[] {10, 13}) {
            given().contentType("application/json")
                    .body(new byte[(megabytes << 20) + 1])
                    .post("/cds-services/crlm-assessment")
                    .then()
                    .statusCode(413)
                    .contentType(startsWith("application/fhir+json"))
                    .body("issue[0].code", equalTo("too-long"));
        }
    }
}
