package dev.hepatica.cdshooks.card;

/** Where to read more. */
public record Link(String label, String url, String type) {

    public static Link to(String label, String url) {
        return new Link(label, url, "absolute");
    }
}
