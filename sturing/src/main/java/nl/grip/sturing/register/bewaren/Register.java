// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.register.bewaren;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Herkomst;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Versie;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.register.Registersoort;

/** One register of a store: tables of which every version stays. */
public final class Register {
    private final Registersoort soort;
    private final Versieregister versies;

    public Register(Archief archief, Registersoort soort) {
        this.soort = soort;
        this.versies = new Versieregister(archief, soort.code());
    }

    /** The version that holds now, or why there is none. */
    public record Besluit(Optional<Versie> versie, List<Bevinding> bevindingen) {
        public Besluit {
            bevindingen = List.copyOf(bevindingen);
        }
    }

    /** Judges the table whole; with one refusal nothing is kept. The same table again makes no version. */
    public Besluit voegToe(Invoertabel tabel, String wie, String waarom) {
        var bevindingen = new ArrayList<>(soort.keur(tabel).bevindingen());
        if (wie.isBlank() || waarom.isBlank()) {
            bevindingen.addAll(zonderReden(tabel));
        }
        var tekst = tekst(tabel);
        if (Versieregister.isOverPersoon(naam(tabel) + " " + wie + " " + waarom + " " + tekst)) {
            bevindingen.addAll(persoon(tabel));
        }
        if (bevindingen.stream().anyMatch(Bevinding::isWeigering)) {
            return new Besluit(Optional.empty(), bevindingen);
        }
        versies.leg(Map.of(naam(tabel), tekst), wie, waarom);
        return new Besluit(versies.find(naam(tabel)), bevindingen);
    }

    private static List<Bevinding> zonderReden(Invoertabel tabel) {
        var bevindingen = new Bevindingen();
        bevindingen.weiger(
                Herkomst.ofBestand(tabel.naam()),
                "GRIP-waarom",
                "geen reden",
                "wie dit wijzigt en waarom",
                "Vul ze in");
        return bevindingen.list();
    }

    private static List<Bevinding> persoon(Invoertabel tabel) {
        var bevindingen = new Bevindingen();
        bevindingen.weiger(
                Herkomst.ofBestand(tabel.naam()),
                "GRIP-persoon",
                "(verborgen)",
                "niets over een persoon",
                "Haal het burgerservicenummer weg, ook uit wie en waarom");
        return bevindingen.list();
    }

    private static String tekst(Invoertabel tabel) {
        return tabel.isXlsx()
                ? Tabellezer.alsCsv(tabel)
                : new String(tabel.inhoud().orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    private String naam(Invoertabel tabel) {
        var bestand = tabel.naam();
        return soort.isMeervoudig() ? bestand.substring(bestand.lastIndexOf('/') + 1) : soort.code();
    }

    /** Every version, by name and number. */
    public List<Versie> versies() {
        return versies.list().stream()
                .flatMap(laatste -> versies.versies(laatste.id()).stream())
                .toList();
    }

    public Optional<Versie> find(String naam, int nummer) {
        return versies.find(naam, nummer);
    }

    /** The tables that hold: the last version of each document. */
    public List<Invoertabel> tabellen() {
        return versies.list().stream().map(Register::tabel).toList();
    }

    /** The table that holds, of a register that is one document. */
    public Optional<Invoertabel> findTabel() {
        return tabellen().stream().findFirst();
    }

    private static Invoertabel tabel(Versie versie) {
        return Invoertabel.van(versie.id(), versie.inhoud().getBytes(StandardCharsets.UTF_8));
    }
}
