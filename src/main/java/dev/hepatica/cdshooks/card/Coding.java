package dev.hepatica.cdshooks.card;

/** A code with its display text. */
public record Coding(String code, String system, String display) {}
