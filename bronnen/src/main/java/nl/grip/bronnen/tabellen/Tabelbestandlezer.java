// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Kop;
import nl.grip.bronnen.Oordeel.OntvangenBron;
import nl.grip.bronnen.Oordeel.Uitslag;
import nl.grip.bronnen.Oordelen;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.berichten.Bevindingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vingerafdruk;
import nl.grip.bronnen.xml.Leesfout;

/** Reads a csv or xlsx: which table it is, how it is written, and then its rows. */
public final class Tabelbestandlezer {
    private final Pseudonimisering pseudonimisering;
    private final Leesinstellingen instellingen;

    public Tabelbestandlezer(Pseudonimisering pseudonimisering, Leesinstellingen instellingen) {
        this.pseudonimisering = pseudonimisering;
        this.instellingen = instellingen;
    }

    /** The tables that Grip reads, as {@code --als} may name them. */
    public static List<String> tabellen() {
        return Tabelsoort.namen();
    }

    public Oordeel lees(Bronbestand bestand, Rijontvanger ontvanger) throws IOException {
        var sha256 = vingerafdruk(bestand);
        var naam = Tabelnaam.of(bestand.naam());
        var soort = soort(bestand, instellingen);
        if (soort.isEmpty()) {
            return Oordelen.overgeslagen(
                    bestand.naam(), sha256, "Deze tabel leest Grip niet; noem met --als welke tabel het is");
        }
        var ontvangenOp = naam.datum().or(instellingen::ontvangenOp).orElse(bestand.gewijzigdOp());
        var kop = new Kop(sha256, soort.get().naam(), "", "", "", ontvangenOp, OntvangenBron.BESTAND);
        return lees(bestand, soort.get(), kop, ontvanger);
    }

    private Oordeel lees(Bronbestand bestand, Tabelsoort soort, Kop kop, Rijontvanger ontvanger) {
        var bevindingen = new Bevindingen(bestand.naam());
        var melding = new Rijmelding(bevindingen, instellingen.rijenOverslaan());
        var rijen = new Tabelrijen(soort, melding, feitmaker(soort, melding, ontvanger), instellingen.herbouw());
        try {
            lees(bron(bestand, soort), soort, bevindingen, rijen);
        } catch (Leesfout e) {
            bevindingen.weiger(e.regel(), "", e.code(), e.gevonden(), e.verwacht(), "Grip");
        } catch (IOException | Werkmapfout e) {
            bevindingen.weiger(0, "", "GRIP-xlsx", "", "een werkmap (xlsx) die te openen is", "Grip");
        }
        return new Oordeel(
                bestand.naam(),
                kop.inhoud(),
                Optional.of(kop),
                rijen.aantal(),
                bevindingen.isGeweigerd() ? 0 : rijen.overgeslagen(),
                bevindingen.isGeweigerd() ? Optional.empty() : rijen.bedrag(),
                bevindingen.isGeweigerd() ? Uitslag.GEWEIGERD : Uitslag.GELEZEN,
                bevindingen.reden(),
                bevindingen.list());
    }

    private Feitmaker feitmaker(Tabelsoort soort, Rijmelding melding, Rijontvanger ontvanger) {
        return soort.berichten().isEmpty()
                ? new Tabelfeiten(soort, pseudonimisering, ontvanger)
                : new Exportfeiten(soort, melding, pseudonimisering, ontvanger);
    }

    /** Twice over the file: how it is written is known only at its end. */
    private void lees(Rijbron bron, Tabelsoort soort, Bevindingen bevindingen, Tabelrijen rijen) throws IOException {
        var verkenning = new Tabelverkenning(soort, instellingen.herbouw());
        bron.elk(verkenning::neem);
        verkenning.meld(bevindingen);
        if (bevindingen.isGeweigerd()) {
            return;
        }
        var wijze = verkenning.wijze(instellingen.notatie().map(Notatie::of));
        if (wijze.isEmpty()) {
            throw new Leesfout("GRIP-notatie", "", "een keuze voor --notatie nl of --notatie en", 0);
        }
        bron.elk(rij -> rijen.neem(rij, verkenning.kop(), wijze.get()));
        rijen.sluit();
    }

    /** Which table a file is, as its name or the user says. */
    static Optional<Tabelsoort> soort(Bronbestand bestand, Leesinstellingen instellingen) {
        return Tabelsoort.find(
                        instellingen.als().orElse(Tabelnaam.of(bestand.naam()).tabel()))
                .map(soort -> instellingen.profiel().map(soort::met).orElse(soort));
    }

    static Rijbron bron(Bronbestand bestand, Tabelsoort soort) throws IOException {
        return bestand.naam().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? new Xlsxbron(bestand)
                : Csvbron.of(
                        bestand, soort.kolommen().stream().map(Kolom::kop).collect(Collectors.toUnmodifiableSet()));
    }

    private static String vingerafdruk(Bronbestand bestand) throws IOException {
        try (var bron = bestand.open()) {
            return Vingerafdruk.van(bron);
        }
    }
}
