package dev.hepatica.cdshooks.card;

/** A code, with words for it. */
public record Coding(String code, String system, String display) {}
