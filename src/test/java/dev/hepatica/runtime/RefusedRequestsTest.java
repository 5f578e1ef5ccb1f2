package dev.hepatica.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused before they reach a resource, sent as bytes. */
@QuarkusTest
class RefusedRequestsTest {

    private static final String PATIENT = "Zaphod-Beeblebrox";
    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    private Log log;

    /** An answer as it came over the wire. */
    private record Answer(int status, String head, String body) {

        private static Answer of(String text) {
            var parts = text.split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(text.split(" ", 3)[1]), parts[0], parts[1]);
        }

        private void isOutcome(int expected) {
            assertThat(status).as(head).isEqualTo(expected);
            assertThat(head.toLowerCase(Locale.ROOT)).contains("content-type: application/fhir+json");
            assertThat(body)
                    .startsWith("{\"resourceType\":\"OperationOutcome\"")
                    .doesNotContain("stack", "Exception", PATIENT);
        }
    }

    @BeforeEach
    void listen() {
        log = Log.begin();
    }

    /** Neither a path nor a query is ever logged: both may name a patient. */
    @AfterEach
    void nothing_was_logged() {
        log.close();
        assertThat(log.lines()).noneMatch(line -> line.contains(PATIENT) || line.contains("HTTP Request to"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            no Host               ! 400 ! GET /fhir/metadata?name=PATIENT HTTP/1.1|Connection: close||
            two Hosts             ! 400 ! GET /fhir/metadata?name=PATIENT HTTP/1.1|Host: a|Host: b|Connection: close||
            a Host with a blank   ! 400 ! GET /fhir/metadata?name=PATIENT HTTP/1.1|Host: a b|Connection: close||
            a port too large      ! 400 ! GET /fhir/metadata?name=PATIENT HTTP/1.1|Host: a:99999999|Connection: close||
            an escape             ! 400 ! GET /%zz?name=PATIENT HTTP/1.1|HOST|
            an escape of FHIR     ! 400 ! GET /fhir/Patient/PATIENT%2 HTTP/1.1|HOST|
            an escape in a query  ! 400 ! GET /fhir/ValueSet?name=PATIENT%zz HTTP/1.1|HOST|
            a query alone         ! 400 ! GET ?name=PATIENT HTTP/1.1|HOST|
            a path without slash  ! 404 ! GET PATIENT HTTP/1.1|HOST|
            a blank in the path   ! 400 ! GET /fhir/PATIENT PATIENT HTTP/1.1|HOST|
            no request line       ! 400 ! PATIENT||
            a header with a blank ! 400 ! GET /fhir/metadata HTTP/1.1|HOST|PATIENT x: y||
            a length in words     ! 400 ! POST /fhir/$assess?name=PATIENT HTTP/1.1|Content-Length: PATIENT|HOST|
            two lengths           ! 400 ! POST /fhir/$assess?name=PATIENT HTTP/1.1|Content-Length: 1|Content-Length: 2|HOST|
            an expectation        ! 417 ! POST /fhir/$assess?name=PATIENT HTTP/1.1|Expect: PATIENT|Content-Length: 2|HOST||{}
            no such address       ! 404 ! GET /PATIENT/PATIENT?name=PATIENT HTTP/1.1|HOST|
            """)
    void are_answered_with_an_outcome(String what, int status, String request) throws IOException {
        send(request.replace("PATIENT", PATIENT).replace("|HOST|", "|" + HOST).replace("|", "\r\n") + "\r\n")
                .isOutcome(status);
    }

    @Test
    void with_an_address_or_headers_that_are_too_large_are_answered_with_an_outcome() throws IOException {
        var much = "a".repeat(100_000);

        send("GET /fhir/metadata?name=%s HTTP/1.1\r\n%s\r\n".formatted(PATIENT + much, HOST))
                .isOutcome(414);
        send("GET /fhir/metadata?name=%s HTTP/1.1\r\n%sX: %s\r\n\r\n".formatted(PATIENT, HOST, much))
                .isOutcome(431);
    }

    /** Vert.x closes the connection, since it cannot tell where the request ends. */
    @Test
    void with_a_chunk_of_no_size_are_not_logged() throws IOException {
        bytes("""
                POST /fhir/$assess?name=%s HTTP/1.1\r
                %sContent-Type: application/json\r
                Transfer-Encoding: chunked\r
                \r
                %s\r
                """.formatted(PATIENT, HOST, PATIENT));

        assertThat(send("GET /fhir/metadata HTTP/1.1\r\n" + HOST + "\r\n").status())
                .isEqualTo(200);
    }

    @Test
    void of_the_headers_alone_get_no_body() throws IOException {
        assertThat(bytes("HEAD /%zz HTTP/1.1\r\n" + HOST + "\r\n")).endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\"", "<", ">", "\\", "^", "`", "{", "}"})
    void are_not_those_with_a_character_that_a_query_should_escape(String character) throws IOException {
        var answer = send("GET /fhir/ValueSet?identifier=a" + character + "b&url=https://hepatica.dev/x HTTP/1.1\r\n"
                + HOST + "\r\n");

        assertThat(answer.status()).as(answer.head()).isEqualTo(200);
        assertThat(answer.body()).contains("searchset", "'identifier'");
    }

    @Test
    void are_not_those_with_a_canonical_address_and_its_version() throws IOException {
        var all = json("/fhir/ValueSet?url=https://hepatica.dev/fhir/ValueSet/colorectal-cancer");
        var version = all.at("/entry/0/resource/version").asText();

        assertThat(json("/fhir/ValueSet?url=https://hepatica.dev/fhir/ValueSet/colorectal-cancer|" + version)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("/fhir/ValueSet?url=https://hepatica.dev/fhir/ValueSet/colorectal-cancer|none")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fhir/$assess", "/cds-services/crlm-order-check", "/cds-services/crlm-order-check/feedback"})
    void with_a_wrong_content_type_are_those_of_every_size(String path) throws IOException {
        for (var type : List.of(
                "",
                "Content-Type: text/plain\r\n",
                "Content-Type: */*\r\n",
                "Content-Type: \r\n",
                "Content-Type: nonsense\r\n",
                "Content-Type: multipart/form-data\r\n",
                "Content-Type: multipart/form-data; boundary=x\r\n",
                "Content-Type: application/x-www-form-urlencoded\r\n")) {
            for (var size : new int[] {0, 2, 3_000, 200_000, 2_000_000}) {
                var body = size == 0 ? "" : "{" + PATIENT.repeat(size / PATIENT.length()) + "}";
                send("POST %s HTTP/1.1\r\n%s%sContent-Length: %d\r\n\r\n%s"
                                .formatted(path, HOST, type, body.length(), body))
                        .isOutcome(415);
            }
        }
    }

    @Test
    void of_http_1_0_need_no_host() throws IOException {
        assertThat(send("GET /fhir/metadata HTTP/1.0\r\n\r\n").status()).isEqualTo(200);
    }

    private static JsonNode json(String address) throws IOException {
        return new ObjectMapper()
                .readTree(send("GET " + address + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
                        .body());
    }

    private static Answer send(String request) throws IOException {
        return Answer.of(bytes(request));
    }

    private static String bytes(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getByName("localhost"), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
