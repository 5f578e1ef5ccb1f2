package dev.hepatica.benchmark;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * What is asked over and over.
 *
 * @param expected what stands in every right answer
 */
record Question(String name, Server server, HttpRequest request, String expected) {

    /** Of the service, about a patient or an order; there is something to say about both. */
    static Question hook(String name, Server service, String id, byte[] body) {
        return new Question(name, service, service.post("/cds-services/" + id, body), "{\"cards\":[{");
    }

    /** Of the peer, to parse a Bundle of forty resources. */
    static Question parsing(String name, Server peer, byte[] bundle) {
        return new Question(name, peer, peer.post("/parse", bundle), "{\"entries\":40}");
    }

    void check(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || !answer.body().startsWith(expected)) {
            throw new IllegalStateException(
                    "%s was answered with %d: %s".formatted(name, answer.statusCode(), answer.body()));
        }
    }
}
