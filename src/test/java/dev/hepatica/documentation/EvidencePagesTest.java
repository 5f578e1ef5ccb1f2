package dev.hepatica.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.Recorded;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages about the evidence base say what the base says, all of it. */
class EvidencePagesTest {

    private static final Path FOLDER = Path.of("docs/evidence");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private static EvidenceBase base;
    private static Map<String, String> pages;

    @BeforeAll
    static void make() throws IOException {
        base = EvidenceFiles.bundled();
        pages = EvidencePages.of(base).texts();
    }

    @Test
    void are_what_the_base_says_and_there_are_no_others() {
        Recorded.folder(FOLDER, pages);
    }

    @Test
    void tell_every_item_activity_and_conflict_once() throws IOException {
        var told = new TreeMap<String, Long>();
        for (var domain : Domain.of(base)) {
            headings(domain.page()).skip(1).forEach(id -> told.merge(id, 1L, Long::sum));
        }

        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        base.items().stream().map(Recommendation::id).toList());
        assertThat(told.values()).containsOnly(1L);
        assertThat(headings(Library.ACTIVITIES))
                .containsAll(base.activities().stream().map(each -> each.id()).toList())
                .doesNotHaveDuplicates();
        assertThat(headings(Library.CONFLICTS).skip(1))
                .containsExactlyElementsOf(
                        base.conflicts().stream().map(each -> each.id()).toList());
        assertThat(headings(Library.PREMISES).skip(1))
                .containsExactlyElementsOf(
                        base.premises().stream().map(each -> each.id()).toList());
    }

    @Test
    void have_tables_whose_rows_are_as_wide_as_their_heads() throws IOException {
        for (var page : pages.keySet()) {
            var width = 0L;
            for (var line : read(page).lines().toList()) {
                var cells =
                        line.replace("\\|", "").chars().filter(c -> c == '|').count();
                if (!line.startsWith("|")) {
                    width = 0;
                } else {
                    width = width == 0 ? cells : width;
                    assertThat(cells).as("%s: %s", page, line).isEqualTo(width);
                }
            }
        }
    }

    @Test
    void name_the_verification_of_every_publication() throws IOException {
        for (var domain : Domain.of(base)) {
            var publications = domain.items().stream()
                    .flatMap(item -> item.provenance().sources().stream())
                    .filter(source -> source.verification().isPresent())
                    .count();
            assertThat(read(domain.page()).split("Checked: ", -1))
                    .as(domain.id())
                    .hasSize((int) publications + 1);
        }
    }

    private static String read(String page) throws IOException {
        return pages.containsKey(page) ? pages.get(page) : Files.readString(FOLDER.resolve(page));
    }

    private static Stream<String> headings(String page) throws IOException {
        return HEADING.matcher(read(page)).results().map(match -> match.group(1));
    }
}
