package dev.hepatica.validation;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** 197 people whose colorectal liver metastases were resected; see {@code tcia/ATTRIBUTION.md}. */
final class TciaCohort {

    private static final String FILE = "/tcia/crlm-clinical.csv";

    private TciaCohort() {}

    static List<TciaRow> rows() {
        try (var file = TciaCohort.class.getResourceAsStream(FILE)) {
            return new CsvMapper()
                    .readerFor(TciaRow.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<TciaRow>readValues(file)
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** One of the five criteria of the clinical risk score. */
    enum Criterion {
        NODES,
        INTERVAL,
        NUMBER,
        SIZE,
        CEA
    }

    /** All values of the score that a row leaves possible. */
    record Range(int low, int high) {

        boolean contains(int score) {
            return low <= score && score <= high;
        }
    }
}
