package dev.hepatica.cdshooks.card;

import java.util.List;

/** What a service answers. */
public record Cards(List<Card> cards) {

    public Cards {
        cards = List.copyOf(cards);
    }

    public static Cards none() {
        return new Cards(List.of());
    }
}
