// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.gegevens.Overzicht;
import nl.grip.opslag.inlezen.Aanvoer;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.rapportage.vorm.Naamgeving;
import org.jspecify.annotations.Nullable;

/** What is in one open store. */
public record Magazijngegevens(
        Magazijn magazijn, Doorzocht doorzocht, Supplier<Naamgeving> namen, Supplier<LocalDate> klok)
        implements Gegevensbron {
    private static final String WEIGERING = "weigering";

    /** What is known after looking through everything, and takes long. */
    public record Doorzocht(
            Supplier<Optional<Signalen>> signalen,
            Supplier<Optional<List<Bevindinggroep>>> bevindingen,
            Supplier<Aansluiting> aansluiting) {}

    @Override
    public LocalDate vandaag() {
        return klok.get();
    }

    @Override
    public List<Soort> soorten() {
        return rijen(magazijn, Overzicht.SAMENVATTING).stream()
                .map(rij -> new Soort(
                        rij.get(0), rij.get(1), Long.parseLong(rij.get(2)), getal(rij.get(3)), rij.get(4), rij.get(6)))
                .toList();
    }

    @Override
    public Optional<List<Bevindinggroep>> bevindingen() {
        return doorzocht.bevindingen().get();
    }

    /** Looks through everything in the store. */
    public static List<Bevindinggroep> zoekBevindingen(Magazijn magazijn) {
        return rijen(magazijn, Overzicht.BEVINDINGEN_PER_CODE).stream()
                .map(rij -> new Bevindinggroep(
                        rij.get(0).equals(WEIGERING),
                        rij.get(1),
                        rij.get(2),
                        rij.get(3),
                        rij.get(4),
                        Long.parseLong(rij.get(5)),
                        rij.get(6),
                        rij.get(7),
                        rij.get(8),
                        rij.get(9)))
                .toList();
    }

    private static List<List<String>> rijen(Magazijn magazijn, Overzicht overzicht) {
        List<List<String>> rijen = new ArrayList<>();
        overzicht.vraag(
                magazijn.vragen(),
                rij -> rijen.add(rij.stream().map(Magazijngegevens::tekst).toList()));
        return rijen;
    }

    private static String tekst(@Nullable Object waarde) {
        return Objects.toString(waarde, "");
    }

    private static long getal(String tekst) {
        return tekst.isEmpty() ? 0 : new java.math.BigDecimal(tekst).longValueExact();
    }

    @Override
    public Aansluiting aansluiting() {
        return doorzocht.aansluiting().get();
    }

    @Override
    public Optional<Signalen> signalen() {
        return doorzocht.signalen().get();
    }

    @Override
    public String naam(String kolom, String code) {
        return namen.get().naam(kolom, code);
    }

    @Override
    public List<Inleesregel> lees(Aanvoer aanvoer) {
        List<Inleesregel> regels = new ArrayList<>();
        magazijn.inlezer(Leesinstellingen.STANDAARD).lees(aanvoer, regels::add, Voortgang.GEEN);
        return regels;
    }

    @Override
    public Path werkmap() {
        return magazijn.map().werk();
    }
}
