package dev.hepatica.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages about the evidence base say what the base says, all of it, and lead to one another. */
class EvidencePagesTest {

    private static final Path FOLDER = Path.of("docs/evidence");

    /** With {@code -Devidence.record=true} the pages are written instead of compared. */
    private static final boolean RECORD = Boolean.getBoolean("evidence.record");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)\\s]+)\\)");

    private static EvidenceBase base;
    private static Map<String, String> pages;

    @BeforeAll
    static void make() throws IOException {
        base = EvidenceFiles.bundled();
        pages = EvidencePages.of(base).texts();
        if (RECORD) {
            write();
        }
    }

    @Test
    void are_what_the_base_says_and_there_are_no_others() throws IOException {
        assertThat(names()).as("docs/evidence").isEqualTo(pages.keySet());
        for (var page : pages.entrySet()) {
            assertThat(read(page.getKey()))
                    .as("docs/evidence/%s; -DargLine=-Devidence.record=true writes it anew", page.getKey())
                    .isEqualTo(page.getValue());
        }
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
    void lead_to_headings_that_there_are() throws IOException {
        var checked = 0;
        for (var page : names()) {
            for (var link : links(page)) {
                var target = link.split("#", 2);
                var file = target[0].isEmpty() ? page : target[0];
                assertThat(FOLDER.resolve(file)).as("%s in %s", link, page).isRegularFile();
                if (target.length == 2) {
                    assertThat(anchors(file)).as("%s in %s", link, page).contains(target[1]);
                }
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(base.items().size());
    }

    @Test
    void have_tables_whose_rows_are_as_wide_as_their_heads() throws IOException {
        for (var page : names()) {
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
                    .flatMap(item -> item.sources().stream())
                    .filter(source -> source.verification().isPresent())
                    .count();
            assertThat(read(domain.page()).split("Checked: ", -1))
                    .as(domain.id())
                    .hasSize((int) publications + 1);
        }
    }

    private static void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (var stale : names()) {
            if (!pages.containsKey(stale)) {
                Files.delete(FOLDER.resolve(stale));
            }
        }
        for (var page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Set<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(String page) throws IOException {
        return Files.readString(FOLDER.resolve(page));
    }

    private static Stream<String> headings(String page) throws IOException {
        return HEADING.matcher(read(page)).results().map(match -> match.group(1));
    }

    private static Set<String> anchors(String page) throws IOException {
        return headings(page).map(Markdown::anchor).collect(Collectors.toSet());
    }

    private static List<String> links(String page) throws IOException {
        return LINK.matcher(read(page))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.startsWith("https:") && !link.startsWith("http:"))
                .toList();
    }
}
