// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Hercodering;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Instroomschok;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Maatregel;

/**
 * One row of a scenario file.
 *
 * @param zipf exponent of the size of aanbieders by rank
 * @param overdispersie variance of the monthly inflow divided by its mean
 * @param kamereffect standard deviation of the yearly shared deviation of all inflow (log scale)
 * @param correctieKans share of accepted lines that is credited later
 * @param creditVolledigKans share of those credits after which nothing is submitted again
 * @param creditVan first month after the line in which a credit can come
 * @param creditTot last month after the line in which a credit can come
 * @param indexatie yearly rise of tariffs, as a share
 * @param indexatieMaand calendar month in which it takes effect
 * @param terugwerkendVerwerkt month of receipt in which the indexation of the dienstjaar is settled afterwards
 * @param stationair no voorziening grows or shrinks of itself
 * @param compleet with every kind of support and cost that a municipality can meet
 */
public record Scenario(
        String naam,
        long zaad,
        int inwoners,
        int wijken,
        int aanbieders,
        double zipf,
        int jarenHistorie,
        double overdispersie,
        double kamereffect,
        double correctieKans,
        double creditVolledigKans,
        int creditVan,
        int creditTot,
        double indexatie,
        int indexatieMaand,
        OptionalInt terugwerkendVerwerkt,
        boolean stationair,
        boolean compleet,
        List<Gebeurtenis> gebeurtenissen) {
    public Scenario {
        gebeurtenissen = List.copyOf(gebeurtenissen);
    }

    /** The events of one kind. */
    public <T extends Gebeurtenis> Stream<T> list(Class<T> soort) {
        return gebeurtenissen.stream().filter(soort::isInstance).map(soort::cast);
    }

    /** The codes that its sentences name. */
    public List<String> voorzieningen() {
        return Stream.of(
                        list(Maatregel.class).map(Maatregel::voorziening),
                        list(Hercodering.class).map(Hercodering::voorziening),
                        list(Instroomschok.class).flatMap(s -> s.voorziening().stream()))
                .flatMap(codes -> codes)
                .toList();
    }

    /** The measure of this scenario, if it has one. */
    public Optional<Maatregel> findMaatregel() {
        return list(Maatregel.class).findFirst();
    }

    /** The same municipality in which the measure was never taken. */
    public Scenario zonderMaatregel() {
        return met(
                gebeurtenissen.stream().filter(g -> !(g instanceof Maatregel)).toList());
    }

    /** The same municipality in which the measure works in every wijk. */
    public Scenario metMaatregelOveral() {
        return met(gebeurtenissen.stream()
                .map(g -> g instanceof Maatregel m
                        ? new Maatregel(m.punt(), m.voorziening(), m.percentage(), m.vanaf(), Optional.empty())
                        : g)
                .toList());
    }

    private Scenario met(List<Gebeurtenis> andere) {
        return new Scenario(
                naam,
                zaad,
                inwoners,
                wijken,
                aanbieders,
                zipf,
                jarenHistorie,
                overdispersie,
                kamereffect,
                correctieKans,
                creditVolledigKans,
                creditVan,
                creditTot,
                indexatie,
                indexatieMaand,
                terugwerkendVerwerkt,
                stationair,
                compleet,
                andere);
    }
}
