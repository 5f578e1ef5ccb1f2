package dev.hepatica.cdshooks.client;

/** What a kind of client can show and take over. */
public enum ClientProfile {
    GENERIC,
    EPIC,
    ORACLE
}
