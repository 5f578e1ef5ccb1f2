package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.assessment.plan.WorkUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;

/** Writes the requests that would answer the open questions, the most decisive first. */
final class WorkUpWriter {

    private final OptionsWriter options;

    WorkUpWriter(OptionsWriter options) {
        this.options = options;
    }

    Optional<Reference> write(List<WorkUp> workUp) {
        var actions = new ArrayList<RequestGroupActionComponent>();
        for (var each : workUp) {
            actions.add(action(actions.size() + 1, each));
        }
        return actions.isEmpty() ? Optional.empty() : Optional.of(options.writeWorkUp(actions));
    }

    private RequestGroupActionComponent action(int rank, WorkUp workUp) {
        var test = workUp.activity();
        var canonical =
                workUp.reasons().stream().findFirst().map(options::canonical).orElse("");
        var action = new RequestGroupActionComponent()
                .setPrefix(Integer.toString(rank))
                .setTitle(test.label())
                .setDescription(description(workUp))
                .setResource(options.add("work-up/" + test.id(), options.service(test, canonical, basis(workUp))));
        workUp.requirements().forEach(requirement -> OptionsWriter.condition(action, requirement));
        workUp.reasons().forEach(reason -> options.documentation(action, reason));
        return action.addCode(Answer.activity(test.id(), test.label()));
    }

    /** The patient's resources that the recommendations asking for a test are based on. */
    private static List<Reference> basis(WorkUp workUp) {
        return Answer.references(OptionsWriter.sources(workUp.reasons().stream()));
    }

    private static String description(WorkUp workUp) {
        return Stream.concat(
                        workUp.questions().stream().map(Question::text),
                        workUp.reasons().stream().map(Statement::text).limit(1))
                .collect(Collectors.joining(" "));
    }
}
