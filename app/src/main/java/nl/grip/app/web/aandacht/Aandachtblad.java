// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.aandacht;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.aandacht.Aandachtsoort;
import nl.grip.sturing.aandacht.Aandachtspunt;
import nl.grip.sturing.aandacht.Afhandeling;
import nl.grip.sturing.aandacht.Afhandeling.Einde;
import nl.grip.sturing.begroting.Overzichtregel;

/**
 * What asks attention, as it stands on the page: what is open first, then what has ended.
 *
 * @param bekend false while the facts are still being looked through
 */
public record Aandachtblad(
        String titel, String peildatum, boolean bekend, List<Rij> open, List<Rij> beeindigd, List<Keuze> eindes) {
    private static final String ALLES = "alles";

    /** The code of a signal about a ceiling: kind, aanbieder, voorziening and year. */
    private static final Pattern PLAFOND = Pattern.compile("[^:]+:[^-]+-(.+)-\\d{4}");

    public Aandachtblad {
        open = List.copyOf(open);
        beeindigd = List.copyOf(beeindigd);
        eindes = List.copyOf(eindes);
    }

    /** @param termijn with a word when it is over */
    public record Rij(
            String code,
            String kop,
            String zin,
            String eigenaar,
            String termijn,
            boolean teLaat,
            List<String> verloop) {
        public Rij {
            verloop = List.copyOf(verloop);
        }
    }

    /** A way in which a signal may end. */
    public record Keuze(String code, String tekst) {}

    static Aandachtblad van(Aandachtbron bron, Bezoek bezoek) {
        return bron.lees()
                .map(lijst -> van(voor(bezoek, lijst.punten()).toList(), bron))
                .orElseGet(() -> new Aandachtblad(
                        "Wat aandacht vraagt, wordt nu nagegaan",
                        Notatie.datum(bron.peildatum()),
                        false,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Aandachtblad van(List<Aandachtspunt> punten, Aandachtbron bron) {
        var open = punten.stream().filter(Aandachtspunt::isOpen).toList();
        return new Aandachtblad(
                open.isEmpty()
                        ? "Er staat niets open"
                        : open.size() == 1 ? "Er staat een ding open" : "Er staan " + open.size() + " dingen open",
                Notatie.datum(bron.peildatum()),
                true,
                open.stream().map(punt -> rij(punt, bron)).toList(),
                punten.stream()
                        .filter(punt -> !punt.isOpen())
                        .map(punt -> rij(punt, bron))
                        .toList(),
                Arrays.stream(Einde.values())
                        .filter(einde -> einde != Einde.HEROPEND)
                        .map(einde -> new Keuze(einde.code(), tekst(einde)))
                        .toList());
    }

    /** A sentence for each that is open and belongs to this role; empty while that is not known yet. */
    public static Optional<List<String>> open(Aandachtbron bron, Bezoek bezoek) {
        return bron.lees()
                .map(lijst -> voor(bezoek, lijst.open())
                        .map(punt -> kop(punt, bron) + ". " + zin(punt, bron))
                        .toList());
    }

    /** Their own, or all of it for who keeps the list. */
    private static Stream<Aandachtspunt> voor(Bezoek bezoek, List<Aandachtspunt> punten) {
        return punten.stream().filter(punt -> isVan(bezoek, punt));
    }

    static boolean isVan(Bezoek bezoek, Aandachtspunt punt) {
        return bezoek.tabel().mag(bezoek.rol(), "/aandacht", ALLES)
                || punt.soort().eigenaar().equals(bezoek.rol().code());
    }

    private static Rij rij(Aandachtspunt punt, Aandachtbron bron) {
        boolean teLaat = punt.isTeLaat(bron.vandaag());
        return new Rij(
                punt.code(),
                kop(punt, bron),
                zin(punt, bron),
                Rol.find(punt.soort().eigenaar())
                        .map(Rol::naam)
                        .orElse(punt.soort().eigenaar()),
                termijn(punt.termijn(), teLaat),
                teLaat,
                punt.afhandelingen().stream().map(Aandachtblad::verloop).toList());
    }

    private static String termijn(LocalDate termijn, boolean teLaat) {
        return Notatie.datum(termijn) + (teLaat ? ", dat is voorbij" : "");
    }

    private static String verloop(Afhandeling afhandeling) {
        return "%s door %s op %s: %s"
                .formatted(
                        tekst(afhandeling.einde()),
                        afhandeling.door(),
                        Notatie.datum(afhandeling.op()),
                        afhandeling.reden());
    }

    private static String kop(Aandachtspunt punt, Aandachtbron bron) {
        return soort(punt.soort()) + ": " + onderwerp(punt, bron);
    }

    private static String onderwerp(Aandachtspunt punt, Aandachtbron bron) {
        var wat = punt.onderwerp();
        return switch (punt.soort()) {
            case STILLE_AANBIEDER, PLAFOND_BIJNA_OP -> bron.naam("aanbieder", wat);
            case BOVEN_BEGROTING ->
                wat.equals(Overzichtregel.TOTAAL) ? "alle hulp samen" : bron.naam("voorziening", wat);
            case MAATREGEL_ACHTER, BESTAND_GEWEIGERD -> wat;
        };
    }

    /** As it is said, with the name of the voorziening where the sentence has its code. */
    private static String zin(Aandachtspunt punt, Aandachtbron bron) {
        var kenmerk = PLAFOND.matcher(punt.code());
        return punt.soort() == Aandachtsoort.PLAFOND_BIJNA_OP && kenmerk.matches()
                ? punt.zin()
                        .replace(
                                "voor " + kenmerk.group(1) + " in ",
                                "voor " + bron.naam("voorziening", kenmerk.group(1)) + " in ")
                : punt.zin();
    }

    private static String soort(Aandachtsoort soort) {
        return switch (soort) {
            case STILLE_AANBIEDER -> "Stille aanbieder";
            case PLAFOND_BIJNA_OP -> "Plafond bijna bereikt";
            case MAATREGEL_ACHTER -> "Maatregel loopt achter";
            case BOVEN_BEGROTING -> "Naar verwachting boven de begroting";
            case BESTAND_GEWEIGERD -> "Bestand geweigerd";
        };
    }

    private static String tekst(Einde einde) {
        return switch (einde) {
            case GEHANDHAAFD -> "Klopt, en blijft zo";
            case WEERLEGD -> "Klopt niet";
            case HERSTELD -> "Is hersteld";
            case HEROPEND -> "Weer open";
        };
    }
}
