package dev.hepatica.cdshooks.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapeTest {

    @ParameterizedTest
    @Requirement("C5")
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</td><script>alert(1)</script>",
                "[click](javascript:alert(1))",
                "![x](https://evil.example/x.png)",
                "<https://evil.example>",
                "&lt;b&gt; &#60;script&#62;",
                "# heading",
                "1. list",
                "- list",
                "+ list",
                "> quote",
                "a | b | c",
                "`code` ``more``",
                "*bold* _it_ ~~struck~~",
                "\\<b\\>",
                "[ref]: https://evil.example",
                "***",
                "===",
            })
    void leaves_no_character_with_a_meaning_in_markdown(String text) {
        var document = Parser.builder().build().parse(MarkdownEscape.escape(text));

        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class);
        assertThat(document.getLastChild()).isSameAs(document.getFirstChild());
        assertThat(HtmlRenderer.builder().build().render(document).replaceAll("^<p>|</p>\n$", ""))
                .doesNotContain("<");
        assertThat(TextContentRenderer.builder().build().render(document).replace("\u200b", ""))
                .isEqualTo(text);
    }

    /** GitHub Flavored Markdown turns addresses into links; a zero-width space, here ·, keeps them plain text. */
    @ParameterizedTest
    @Requirement("C5")
    @CsvSource({
        "see https://ehr.example, see https·://ehr.example",
        "see WWW.ehr.example, see WWW·.ehr.example",
        "mailto:someone@ehr.example, mailto·:someone@·ehr.example",
        "www and https, www and https"
    })
    void makes_no_link_of_an_address(String text, String markdown) {
        assertThat(MarkdownEscape.escape(text).replace('\u200b', '·')).isEqualTo(markdown);
    }

    @Test
    void a_text_stays_on_one_line_so_that_it_cannot_leave_its_cell() {
        assertThat(MarkdownEscape.escape("a\n\n# b\r\n- c")).isEqualTo("a # b - c");
    }

    @Test
    void what_means_nothing_is_left_as_it_is() {
        var text = "FOLFOX (mFOLFOX6), 5-FU; 25 % or more. P = 0.01, HR 1.45";

        assertThat(MarkdownEscape.escape(text)).isEqualTo(text);
    }
}
