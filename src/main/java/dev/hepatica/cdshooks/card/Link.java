package dev.hepatica.cdshooks.card;

/** A link to further reading. */
public record Link(String label, String url, String type) {

    public static Link to(String label, String url) {
        return new Link(label, url, "absolute");
    }
}
