package dev.hepatica.cdshooks.card;

import java.util.List;

/** The answer of a service. */
public record CardsResponse(List<Card> cards) {

    public CardsResponse {
        cards = List.copyOf(cards);
    }

    public static CardsResponse none() {
        return new CardsResponse(List.of());
    }
}
