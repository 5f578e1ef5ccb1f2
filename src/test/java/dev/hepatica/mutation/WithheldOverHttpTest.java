package dev.hepatica.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Single values of the stories, withheld, over {@code $assess} and both services of CDS Hooks: nothing fails, and what is lost is
 * told. The cards tell it of conditions and orders, without which they would be wrong.
 *
 * <p>{@code -Dwithheld.all} withholds every value of every story.
 */
@QuarkusTest
class WithheldOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EACH = 2;
    private static final int SHOWN = 20;
    private static final String INCOMPLETE = "crlm-incomplete";

    @Test
    void what_is_lost_is_told() throws InterruptedException, ExecutionException {
        var chosen = RecordFile.stories().stream()
                .flatMap(Withheld::of)
                .filter(Withheld.each(EACH))
                .toList();
        var faults = new ArrayList<String>();
        var log = LoggedProblems.during(() -> faults.addAll(Sender.faults(
                chosen.stream().map((Withheld withheld) -> (Callable<List<String>>) () -> faults(withheld)))));

        assertThat(faults.stream().limit(SHOWN).collect(Collectors.joining("\n")))
                .as("%d of %d, by the first of them", faults.size(), chosen.size())
                .isEmpty();
        assertThat(log).as("what was logged").isEmpty();
    }

    private static List<String> faults(Withheld withheld) throws IOException, InterruptedException {
        var body = withheld.body();
        var faults = new ArrayList<String>();
        var assessed = Sender.assess(body.toString());
        faults.addAll(Answered.faults(body, assessed));
        if (!isRefused(assessed) && !isTold(withheld, assessed)) {
            faults.add("not told by $assess");
        }
        for (var call : HookRequest.with(withheld.original().toString(), body)) {
            var answer = Sender.call(call.service(), call.body().toString());
            faults.addAll(Answered.faultsOfCards(answer));
            if (call.isWrongWithout(withheld.type()) && !isRefused(answer) && !isToldByACard(answer)) {
                faults.add("not told by " + call.service());
            }
        }
        return faults.stream().map(fault -> fault + ": " + withheld).toList();
    }

    private static boolean isRefused(HttpResponse<String> response) {
        return response.statusCode() != 200;
    }

    private static boolean isTold(Withheld withheld, HttpResponse<String> response) throws IOException {
        return elements(JSON.readTree(response.body()).path("entry"))
                .flatMap(entry -> elements(entry.path("resource").path("issue")))
                .anyMatch(issue -> withheld.isToldBy(
                        issue.path("expression").path(0).asText(),
                        issue.path("diagnostics").asText()));
    }

    private static boolean isToldByACard(HttpResponse<String> response) throws IOException {
        return elements(JSON.readTree(response.body()).path("cards"))
                .anyMatch(
                        card -> INCOMPLETE.equals(card.at("/source/topic/code").asText()));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
