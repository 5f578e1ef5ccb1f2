package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A record of which one value is withheld.
 *
 * @param number  which of the places of the record
 * @param entry   the place of the entry that the value belongs to
 * @param type    the type of the resource there
 * @param element the element without a value: {@code Observation.code.coding.code}
 */
public record Withheld(RecordFile original, int number, String entry, String type, String element) {

    /** {@code -Dwithheld.all} withholds every value of every record, one after the other. */
    private static final boolean ALL = System.getProperty("withheld.all") != null;

    private static final String RESOURCE = ".resource";

    /** A choice of values: those of each element some times, if not all. */
    public static Predicate<Withheld> each(int times) {
        var chosen = new HashMap<String, Integer>();
        return withheld -> ALL || chosen.merge(withheld.element, 1, Integer::sum) <= times;
    }

    /** The record as often as it has values, each time without one of them. */
    public static Stream<Withheld> of(RecordFile original) {
        var places = Place.in(original.body());
        return IntStream.range(0, places.size())
                .filter(i -> Withholding.isStated(places.get(i)))
                .mapToObj(i -> of(original, i, places.get(i).path()));
    }

    private static Withheld of(RecordFile original, int number, String path) {
        var entry = path.replaceFirst("(.*?\\.entry\\[\\d+]).*", "$1");
        var type = original.body()
                .at(entry.replaceAll("^\\w+", "").replaceAll("\\.|\\[", "/").replace("]", "")
                        + "/resource/resourceType")
                .asText();
        var element = path.substring(entry.length() + RESOURCE.length()).replaceAll("\\[\\d+]", "");
        return new Withheld(original, number, entry, type, type + element);
    }

    /** The record without the value. */
    public ObjectNode body() {
        var body = original.body();
        Withholding.withhold(Place.in(body).get(number));
        return body;
    }

    /** Whether a line of a report tells of it. */
    public boolean isToldBy(String path, String text) {
        return path.startsWith(entry) && (text.contains("no value") || text.startsWith("not used"));
    }

    @Override
    public String toString() {
        return "%s, %s without %s".formatted(original, entry, element);
    }
}
