package dev.hepatica.cdshooks.card;

import java.util.List;

/** What a service answers. */
public record CardsResponse(List<Card> cards) {

    public CardsResponse {
        cards = List.copyOf(cards);
    }

    public static CardsResponse none() {
        return new CardsResponse(List.of());
    }
}
