package dev.hepatica.cdshooks.card;

/**
 * The source of a card.
 *
 * @param topic the topic of the card: the same for the same guidance, whoever the patient is
 */
public record CardSource(String label, String url, Coding topic) {}
