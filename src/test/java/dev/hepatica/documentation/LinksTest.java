package dev.hepatica.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link from a page to a file of this project, and to a heading in it, leads somewhere. */
class LinksTest {

    private static final Path ROOT = Path.of("");
    private static final Set<String> NOT_OURS = Set.of(".git", ".fhir-home", "target", "node_modules");

    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```$");

    static List<Path> pages() throws IOException {
        return pagesIn(ROOT).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void lead_somewhere(Path page) throws IOException {
        for (var link : links(page)) {
            var file = link.getPath().isEmpty() ? page : page.resolveSibling(link.getPath());
            assertThat(file).as("%s in %s", link, page).exists();
            if (link.getFragment() != null) {
                assertThat(anchors(file)).as("%s in %s", link, page).contains(link.getFragment());
            }
        }
    }

    private static Stream<Path> pagesIn(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            var pages = Stream.<Path>builder();
            for (var entry : entries.sorted().toList()) {
                var name = entry.getFileName().toString();
                if (Files.isDirectory(entry) && !NOT_OURS.contains(name)) {
                    pagesIn(entry).forEach(pages);
                } else if (name.endsWith(".md")) {
                    pages.add(entry);
                }
            }
            return pages.build();
        }
    }

    private static List<URI> links(Path page) throws IOException {
        return LINK.matcher(prose(page))
                .results()
                .map(match -> URI.create(match.group(1)))
                .filter(link -> link.getScheme() == null)
                .toList();
    }

    private static Set<String> anchors(Path page) throws IOException {
        return HEADING.matcher(prose(page))
                .results()
                .map(match -> Markdown.anchor(match.group(1).replaceAll("\\[(.*?)]\\(.*?\\)", "$1")))
                .collect(Collectors.toSet());
    }

    private static String prose(Path page) throws IOException {
        return CODE_BLOCK.matcher(Files.readString(page)).replaceAll("");
    }
}
