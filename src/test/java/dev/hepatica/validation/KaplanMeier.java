package dev.hepatica.validation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The product-limit estimate of survival (Kaplan and Meier 1958). Who was last seen alive at a time still counts as at
 * risk at that time.
 */
final class KaplanMeier {

    /** The 97.5 % quantile of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    private final List<FollowUp> people;
    private final List<Step> steps;

    private KaplanMeier(List<FollowUp> people) {
        this.people = List.copyOf(people);
        this.steps = steps(people);
    }

    /** Until when somebody was followed, and whether they died then. */
    record FollowUp(double months, boolean died) {}

    /** Survival from a death on; {@code greenwood} is the sum of deaths / (at risk * survivors) up to it. */
    record Step(double months, double survival, double greenwood) {}

    /** Survival with its 95 % interval, all from 0 to 1. */
    record Estimate(double survival, double low, double high) {}

    static KaplanMeier of(List<FollowUp> people) {
        return new KaplanMeier(people);
    }

    List<FollowUp> people() {
        return people;
    }

    List<Step> steps() {
        return steps;
    }

    int deaths() {
        return (int) people.stream().filter(FollowUp::died).count();
    }

    int deathsUntil(double months) {
        return (int) people.stream()
                .filter(person -> person.died() && person.months() <= months)
                .count();
    }

    int atRisk(double months) {
        return (int) people.stream().filter(person -> person.months() >= months).count();
    }

    double survival(double months) {
        return last(months).survival();
    }

    /** Greenwood's variance of the survival. */
    double variance(double months) {
        var step = last(months);
        return step.survival() * step.survival() * step.greenwood();
    }

    /**
     * Survival with the interval that Greenwood's variance gives on the scale of log(-log S). Survival of 0 or 1 has no
     * such interval, and nothing is known of times that nobody reached: then there is no estimate.
     */
    Optional<Estimate> estimate(double months) {
        var step = last(months);
        if (step.survival() == 0 || step.survival() == 1 || atRisk(months) == 0) {
            return Optional.empty();
        }
        var error = Z * Math.sqrt(step.greenwood()) / -Math.log(step.survival());
        return Optional.of(new Estimate(
                step.survival(),
                Math.pow(step.survival(), Math.exp(error)),
                Math.pow(step.survival(), Math.exp(-error))));
    }

    private Step last(double months) {
        return steps.stream()
                .filter(step -> step.months() <= months)
                .reduce((earlier, later) -> later)
                .orElse(new Step(0, 1, 0));
    }

    private static List<Step> steps(List<FollowUp> people) {
        var steps = new ArrayList<Step>();
        var survival = 1.0;
        var greenwood = 0.0;
        for (double time : deathTimes(people)) {
            var atRisk =
                    people.stream().filter(person -> person.months() >= time).count();
            var deaths = people.stream()
                    .filter(person -> person.died() && person.months() == time)
                    .count();
            survival *= (double) (atRisk - deaths) / atRisk;
            greenwood += (double) deaths / (atRisk * (atRisk - deaths));
            steps.add(new Step(time, survival, greenwood));
        }
        return List.copyOf(steps);
    }

    private static List<Double> deathTimes(List<FollowUp> people) {
        return people.stream()
                .filter(FollowUp::died)
                .map(FollowUp::months)
                .collect(collectingAndThen(toCollection(TreeSet::new), List::copyOf));
    }
}
