package dev.hepatica.cdshooks.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEscapeTest {

    /** GitHub Flavored Markdown makes links of addresses; a space without width, here ·, keeps them words. */
    @ParameterizedTest
    @CsvSource({
        "see https://ehr.example, see https·://ehr.example",
        "see WWW.ehr.example, see WWW·.ehr.example",
        "mailto:someone@ehr.example, mailto·:someone@·ehr.example",
        "xmpp:someone@ehr.example, xmpp·:someone@·ehr.example",
        "www and https, www and https"
    })
    void makes_no_link_of_an_address(String text, String markdown) {
        assertThat(MarkdownEscape.escape(text).replace('\u200b', '·')).isEqualTo(markdown);
    }
}
