package dev.hepatica.evidence.files;

import static dev.hepatica.evidence.files.SmallFiles.HOUSE;
import static dev.hepatica.evidence.files.SmallFiles.assertReported;
import static dev.hepatica.evidence.files.SmallFiles.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files of a site that cannot be its overlay. */
class OverlayFolderTest {

    @TempDir
    Path overlay;

    @Test
    void a_file_of_what_is_fixed() {
        write(overlay, "vocabulary.yaml", "facts: []");

        assertReported(
                overlay,
                overlay
                        + "/vocabulary.yaml: an overlay has no vocabulary.yaml; it holds items, activities.yaml, papers.yaml, conflicts.yaml, premises.yaml, retired.yaml and settings.yaml");
    }

    @Test
    void a_file_with_another_ending() {
        write(overlay, "house.yml", HOUSE);

        assertReported(overlay, overlay + "/house.yml: the name of a file in an overlay ends in .yaml");
    }

    @Test
    void no_folder() {
        overlay = overlay.resolve("evidence");

        assertReported(
                overlay, overlay + ": hepatica.evidence.overlay must be a folder, and there is none of this name");
    }

    @Test
    void a_file_for_a_folder() {
        write(overlay, "house.yaml", HOUSE);
        overlay = overlay.resolve("house.yaml");

        assertReported(overlay, overlay + ": hepatica.evidence.overlay must be a folder, and this is none");
    }

    @Test
    void a_folder_with_nothing_in_it() {
        assertReported(overlay, overlay + ": the overlay holds no file whose name ends in .yaml");
    }

    @Test
    void a_folder_in_the_folder() throws IOException {
        Files.createDirectory(overlay.resolve("more"));

        assertReported(overlay, overlay + "/more: folders in an overlay are not read; its files stand side by side");
    }

    @Test
    void a_file_that_is_not_there() throws IOException {
        Files.createSymbolicLink(overlay.resolve("house.yaml"), overlay.resolve("gone"));

        assertReported(overlay, overlay + "/house.yaml cannot be read");
    }

    @Test
    void a_file_that_is_not_utf_8() throws IOException {
        Files.write(overlay.resolve("house.yaml"), "# für uns".getBytes(StandardCharsets.ISO_8859_1));

        assertReported(overlay, overlay + "/house.yaml is not text in UTF-8");
    }
}
