// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;
import nl.grip.inzicht.prognose.feiten.Inwonertal;
import nl.grip.inzicht.prognose.feiten.Startlevering;
import nl.grip.inzicht.prognose.feiten.Stoplevering;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import nl.grip.opslag.vraag.Vragen;

/** Reads the facts that a forecast may use from the store, row by row; each question is a file in {@code feiten/}. */
public final class Feitenlezer {
    private static final String MAP = "/nl/grip/inzicht/prognose/feiten/";

    private final Vragen vragen;
    private final Feitrij rij = new Feitrij();

    private Feitenlezer(Vragen vragen) {
        this.vragen = vragen;
    }

    /** Everything; what was known on a day is {@link Feiten#op}. The same store gives the same rows in the same order. */
    public static Feiten lees(Vragen vragen) {
        return new Feitenlezer(vragen).feiten();
    }

    private Feiten feiten() {
        return new Feiten(
                lees("declaraties", Feitenlezer::declaratie),
                lees("toewijzingen", Feitenlezer::toewijzing),
                lees("starts", r -> new Startlevering(r.domein(0), r.geheel(1), r.dag(2), r.dag(3), r.findDag(4))),
                lees(
                        "stops",
                        r -> new Stoplevering(r.domein(0), r.geheel(1), r.dag(2), r.tekst(3), r.dag(4), r.findDag(5))),
                lees("tarieven", Feitenlezer::tarief),
                lees(
                        "buiten-berichten",
                        r -> new Grootboekpost(r.dag(0), r.maand(1), r.tekst(2), r.tekst(3), r.tekst(4), r.geheel(5))),
                lees(
                        "begroting",
                        r -> new Begrotingspost(
                                (int) r.geheel(0),
                                r.tekst(1),
                                r.dag(2),
                                r.tekst(3),
                                r.tekst(4),
                                r.geheel(5),
                                r.findGetal(6).map(Number::intValue))),
                lees(
                        "inwoners",
                        r -> new Inwonertal(
                                (int) r.geheel(0), (int) r.geheel(1), (int) r.geheel(2), r.geheel(3), r.dag(4))));
    }

    private <T> List<T> lees(String vraag, Function<Feitrij, T> vorm) {
        List<T> uit = new ArrayList<>();
        vragen.stroom(sql(vraag), Map.of(), waarden -> uit.add(vorm.apply(rij.op(waarden))));
        return uit;
    }

    private static Declaratieregel declaratie(Feitrij r) {
        return new Declaratieregel(
                r.maand(0),
                r.dag(1),
                r.findDag(2),
                r.domein(3),
                r.tekst(4),
                r.tekst(5),
                r.tekst(6),
                r.tekst(7),
                r.geheel(8),
                r.getal(9),
                r.geheel(10));
    }

    private static Toewijzingversie toewijzing(Feitrij r) {
        return new Toewijzingversie(
                r.domein(0),
                r.geheel(1),
                r.tekst(2),
                r.findMaand(3),
                r.tekst(4),
                r.tekst(5),
                r.tekst(6),
                r.tekst(7),
                r.dag(8),
                r.findDag(9),
                r.findGetal(10).map(Number::doubleValue),
                r.tekst(11),
                r.tekst(12),
                r.tekst(13),
                r.dag(14),
                r.findDag(15));
    }

    private static Contracttarief tarief(Feitrij r) {
        return new Contracttarief(
                r.domein(0),
                r.tekst(1),
                r.tekst(2),
                r.tekst(3),
                r.tekst(4),
                r.getal(5),
                r.dag(6),
                r.findDag(7),
                r.findGetal(8).map(Number::longValue),
                r.dag(9),
                r.findDag(10));
    }

    private static String sql(String vraag) {
        try (InputStream bestand =
                Objects.requireNonNull(Feitenlezer.class.getResourceAsStream(MAP + vraag + ".sql"), vraag)) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
