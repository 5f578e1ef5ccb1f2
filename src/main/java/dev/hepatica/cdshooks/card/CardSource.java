package dev.hepatica.cdshooks.card;

/**
 * Where a card comes from.
 *
 * @param topic what it is about: the same for the same guidance, whoever the patient is
 */
public record CardSource(String label, String url, Coding topic) {}
